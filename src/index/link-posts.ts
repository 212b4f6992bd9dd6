import type { BasePath, Permalink } from "../model/address/addresses.ts";
import { hrefOf } from "../model/address/href.ts";
import { readPostAddress } from "../model/address/post-address.ts";
import type { PublishedNote } from "../model/library.ts";
import type { NoteLink, StudyNote } from "../model/note/study-note.ts";

/**
 * Gives links that name a post's file (`{% post_url 2021-12-15-name %}`) the post's address. A name that means no note
 * becomes an address where nothing is, which is told as any dead link.
 */
export function linkPosts(notes: readonly PublishedNote[], basePath: BasePath): readonly PublishedNote[] {
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
  const inMarkup = <Markup extends string>(html: Markup): Markup =>
    html.replace(/(?<= href=")post-url:[^"]*/gu, (address) =>
      addressOf(address, (permalink) => hrefOf(permalink, basePath)),
    ) as Markup;
  const inLink = (link: NoteLink): NoteLink => ({ ...link, target: addressOf(link.target, (permalink) => permalink) });
  return {
    ...note,
    links: note.links.map(({ value, place }) => ({ value: inLink(value), place })),
    sections: note.sections.map((section) => ({
      ...section,
      html: inMarkup(section.html),
      heading:
        section.heading === null
          ? null
          : { ...section.heading, value: { ...section.heading.value, html: inMarkup(section.heading.value.html) } },
    })),
  };
}
