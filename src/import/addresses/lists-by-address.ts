import { sitePlaces } from "../../model/address/site-places.ts";
import type { BlogPlace } from "../markdown/blog-place.ts";
import type { MovedList } from "./moved-lists.ts";

/**
 * What answers for a blog's lists here, by their old addresses. Hugo's `ref` names lists, too: those that every site
 * has keep theirs.
 */
export function listsByAddress(
  moved: readonly MovedList[],
  { hugo }: Pick<BlogPlace, "hugo">,
): ReadonlyMap<string, string> {
  const kept = hugo === null ? [] : [sitePlaces.tags, sitePlaces.categories];
  return new Map(
    [...kept.map((address) => ({ from: address, to: address })), ...moved].map(({ from, to }) => [from, to]),
  );
}
