import { isOwnAddress } from "../../model/address/own-addresses.ts";
import { sitePlaces, termPlace } from "../../model/address/site-places.ts";
import { slugify } from "../../model/address/slugify.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { foldCase } from "../../model/text/spelling.ts";
import type { SettledNote } from "../notes/settle-note.ts";
import type { FolderListsOf } from "./folder-lists.ts";
import type { MovedList } from "./moved-lists.ts";

/**
 * The lists by folder that no longer resolve, with what comes nearest now: the category or tag of the folder's name, or
 * else the archive.
 */
export function movedFolders(notes: readonly SettledNote[], listsOf: FolderListsOf): readonly MovedList[] {
  const answered = new Set(notes.flatMap(addressesOf).map(foldCase));
  const listed = notes.flatMap(({ draft, parsed, newAddress }) =>
    newAddress === null || parsed.note === null || parsed.note.frontMatter.unlisted
      ? []
      : [{ draft, note: parsed.note }],
  );
  const slugs = {
    categories: new Set(listed.flatMap(({ note }) => note.categories.map(({ value }) => slugify(value)))),
    tags: new Set(listed.flatMap(({ note }) => note.tags.map(({ value }) => slugify(value)))),
  };
  const nearest = (from: string): string => {
    const name = slugify(
      from
        .replace(/\.html$|\/$/u, "")
        .split("/")
        .at(-1) ?? "",
    );
    const kind = (["categories", "tags"] as const).find((one) => slugs[one].has(name));
    return kind === undefined ? sitePlaces.archive : termPlace(kind, name);
  };
  return [...new Set(listed.flatMap(({ draft }) => listsOf(draft.from)).map((address) => address.normalize("NFC")))]
    .filter((from) => !isOwnAddress(from) && !answered.has(foldCase(from)))
    .sort(byCodeUnits)
    .map((from) => ({ from, to: nearest(from) }))
    .filter(({ from, to }) => from !== to);
}

function addressesOf({ newAddress, oldAddresses }: SettledNote): readonly string[] {
  const old = oldAddresses.flatMap((one) => ("address" in one ? [one.address] : []));
  return newAddress === null ? old : [newAddress, ...old];
}
