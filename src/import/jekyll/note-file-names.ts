import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { distinctNames } from "../addresses/distinct-names.ts";
import { placeOfPage } from "./draft-page.ts";
import type { PageFile } from "./page-file.ts";
import type { ReadPost } from "./read-post.ts";

/** Each file's name among the notes: of two with the same name, the published one keeps it. */
export function noteFileNames(posts: readonly ReadPost[], pages: readonly PageFile[]): ReadonlyMap<string, string> {
  const isSeen = ({ addresses }: ReadPost): boolean => addresses === null || addresses.length > 0;
  const places = (some: readonly ReadPost[]) =>
    some
      .map(({ file, draft }) => ({ path: file.path, to: draft.to }))
      .toSorted((one, other) => byCodeUnits(one.path, other.path));
  const all = [
    ...places(posts.filter(isSeen)),
    ...pages.map((page) => ({ path: page.path, to: placeOfPage(page) })),
    ...places(posts.filter((post) => !isSeen(post))),
  ];
  const names = distinctNames(all.map(({ to }) => to));
  return new Map(all.map(({ path, to }, index) => [path, names[index] ?? to]));
}
