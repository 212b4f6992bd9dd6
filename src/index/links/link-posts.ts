import type { BasePath, Permalink } from "../../model/address/addresses.ts";
import { hrefOf } from "../../model/address/href.ts";
import { readPostAddress } from "../../model/address/post-address.ts";
import type { PublishedNote } from "../../model/library.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { UnlinkedHtml } from "../../model/page/html.ts";
import { replaceAddresses } from "./replace-addresses.ts";

/**
 * Resolves links that name a post's file (`{% post_url 2021-12-15-name %}`). An unknown name becomes an address that
 * leads nowhere, which is reported like any dead link.
 */
export function linkPosts<Published extends PublishedNote>(
  notes: readonly Published[],
  basePath: BasePath,
): readonly Published[] {
  const named = new Map<string, Permalink>(notes.map(({ note, permalink }) => [note.id, permalink]));
  const addressOf = (address: string, href: (permalink: Permalink) => string): string => {
    const post = readPostAddress(address);
    if (post === null) return address;
    return `${href(named.get(post.name) ?? (`/${post.name}/` as Permalink))}${post.rest}`;
  };
  return notes.map((published) =>
    published.note.links.some(({ value }) => readPostAddress(value.target) !== null)
      ? { ...published, note: withAddresses(published.note, addressOf, basePath) }
      : published,
  );
}

type AddressOf = (address: string, href: (permalink: Permalink) => string) => string;

function withAddresses(note: StudyNote, addressOf: AddressOf, basePath: BasePath): StudyNote {
  return replaceAddresses(note, {
    inMarkup: (html) =>
      html.replace(/(?<= href=")post-url:[^"]*/gu, (address) =>
        addressOf(address, (permalink) => hrefOf(permalink, basePath)),
      ) as UnlinkedHtml,
    inLink: (link) => ({ ...link, target: addressOf(link.target, (permalink) => permalink) }),
  });
}
