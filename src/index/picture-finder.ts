import { groupBy } from "../model/group-by.ts";

/** Gives the address of the picture that a name means: `/assets/img/chart.png` of `chart.png`; null when there is none. */
export type FindPicture = (name: string) => string | null;

/**
 * Finds pictures as Obsidian does: by the path from the assets folder where the name has folders, else wherever a file of the
 * name lies, the shortest path before all others.
 */
export function pictureFinder(assets: ReadonlySet<string>): FindPicture {
  const byName = groupBy([...assets].sort(shortestFirst), lastOf);
  return (typed) => {
    const path = pathOf(typed);
    const addresses = byName.get(lastOf(path)) ?? [];
    return addresses.find((address) => address.endsWith(`/${path}`)) ?? addresses[0] ?? null;
  };
}

/** As a name's folders are compared: `../assets/./img/a.png` means what `assets/img/a.png` does. */
function pathOf(name: string): string {
  const parts = name.normalize("NFC").replaceAll("\\", "/").split("/");
  return parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function shortestFirst(one: string, other: string): number {
  const depth = one.split("/").length - other.split("/").length;
  return depth || one.length - other.length || (one < other ? -1 : 1);
}
