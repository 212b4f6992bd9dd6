import { isOwnAddress } from "../../model/address/own-addresses.ts";
import { slugify } from "../../model/address/slugify.ts";
import { taxonomyKinds } from "../../model/taxonomy-kinds.ts";
import { foldCase } from "../../model/text/spelling.ts";
import type { SettledNote } from "../notes/settle-note.ts";

/** Lists whose pages each have a name, and what may follow a list's name in an address. */
const ownLists = /^\/(?:archive\/\d{4}|page\/\d+|(?:sources|highlights)\/[^/]+)\//iu;

/** Recognises addresses of pages the site generates for these notes: no note may use one, but each resolves. */
export function generatedPageTest(notes: readonly SettledNote[]): (address: string) => boolean {
  const words = {
    tags: slugsOf(notes, ({ tags }) => tags),
    categories: slugsOf(notes, ({ categories }) => categories),
    keywords: slugsOf(notes, ({ keywords }) => keywords),
  };
  return (address) => {
    if (isOwnAddress(address) || ownLists.test(address)) return true;
    const [, list = "", word = ""] = address.split("/");
    const kind = taxonomyKinds.find((one) => one === list.toLowerCase());
    return kind !== undefined && words[kind].has(foldCase(word));
  };
}

type KnownNote = NonNullable<SettledNote["parsed"]["note"]>;

function slugsOf(
  notes: readonly SettledNote[],
  wordsOf: (note: KnownNote) => readonly { readonly value: string }[],
): ReadonlySet<string> {
  const published = notes.flatMap(({ parsed, newAddress }) =>
    newAddress === null || parsed.note === null || parsed.note.frontMatter.unlisted ? [] : wordsOf(parsed.note),
  );
  return new Set(published.map(({ value }) => foldCase(slugify(value))));
}
