import { freeAddresses } from "../addresses/free-addresses.ts";
import type { SettledNote } from "../notes/settle-note.ts";
import type { JekyllBlog } from "./jekyll-blog.ts";
import type { SettledFiles } from "./settle-files.ts";

/**
 * Gives every note a unique address, in file order. Pages and items whose address the new site generates itself are
 * left out; `isOwn` recognises those addresses.
 */
export function placeNotes(
  { items, posts, pages }: SettledFiles,
  { settings, postFiles, found }: Pick<JekyllBlog, "settings" | "postFiles" | "found">,
  isOwn: (address: string) => boolean,
): readonly SettledNote[] {
  const coming = [
    ...items.filter(({ note }) => !isOwn(note.newAddress ?? "")),
    ...posts,
    ...pages.filter(({ note }) => !isOwn(note.newAddress ?? "")),
  ];
  const order = new Map([...postFiles, ...found].map(({ path }, index) => [path, index]));
  const orderOf = ({ draft }: SettledNote): number => order.get(draft.from) ?? order.size;
  const notes = coming.map(({ note }) => note);
  return freeAddresses(notes, settings, isOwn).toSorted((one, other) => orderOf(one) - orderOf(other));
}
