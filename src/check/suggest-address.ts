import { nearestSpelling } from "../model/nearest-spelling.ts";
import type { SiteAddresses } from "./site-addresses.ts";

/** The address that a dead one was probably meant to be: a note named by its file, a path from the posts folder, an old address, a slip of the fingers. */
export function suggestAddress(path: string, { notes, known }: SiteAddresses): string | null {
  const name = fileNameOf(path);
  const named = notes.find(({ note }) => note.id === name) ?? notes.find(({ note }) => sameUndated(note.id, name));
  return named?.permalink ?? suggestAsset(path, new Set(known));
}

/** The asset that was probably meant, also when it is named as it lies beside the post (`../assets/img/a.png`), as an editor's preview wants it. */
export function suggestAsset(path: string, assets: ReadonlySet<string>): string | null {
  const inside = path.indexOf("/assets/");
  const asNeighbour = inside === -1 ? "" : path.slice(inside);
  return assets.has(asNeighbour) ? asNeighbour : nearestSpelling(path, assets);
}

/** `2021-12-15-lg.md`, `/doc/2021/12/15/2021-12-15-lg.html` and `/posts/2021-12-15-lg/` all name the note `2021-12-15-lg`. */
function fileNameOf(path: string): string {
  const segment = path.split("/").findLast((part) => part !== "" && part !== "index.html") ?? "";
  return segment.replace(/\.(?:md|markdown|html)$/iu, "");
}

/** An old address often spells the date as folders, or not at all. */
function sameUndated(id: string, name: string): boolean {
  return name !== "" && withoutDate(id) === withoutDate(name);
}

function withoutDate(name: string): string {
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, "");
}
