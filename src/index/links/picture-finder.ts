import { fileName } from "../../model/address/file-name.ts";
import { groupBy } from "../../model/group-by.ts";

/** Finds the address of a picture by name: `/assets/img/chart.png` for `chart.png`; null if there is none. */
export type FindPicture = (name: string) => string | null;

/**
 * Finds pictures as Obsidian does: a name with folders means the file whose path ends so; where none does, as for a
 * bare name, any file so named, the shortest path first.
 */
export function pictureFinder(assets: ReadonlySet<string>): FindPicture {
  const byName = groupBy([...assets].sort(shortestFirst), fileName);
  return (typed) => {
    const path = pathOf(typed);
    const addresses = byName.get(fileName(path)) ?? [];
    return addresses.find((address) => address.endsWith(`/${path}`)) ?? addresses[0] ?? null;
  };
}

/** Normalises a name's folders for comparison: `../assets/./img/a.png` is `assets/img/a.png`. */
function pathOf(name: string): string {
  const parts = name.normalize("NFC").replaceAll("\\", "/").split("/");
  return parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}

function shortestFirst(one: string, other: string): number {
  const depth = one.split("/").length - other.split("/").length;
  return depth || one.length - other.length || (one < other ? -1 : 1);
}
