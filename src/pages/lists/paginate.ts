import type { Permalink } from "../../model/address/addresses.ts";
import { permalinkOf } from "../../model/address/permalink.ts";
import type { PublishedNote } from "../../model/library.ts";
import type { PageOfList } from "../../model/page/page-at.ts";
import { type PageAddress, pageAt } from "../addresses/page-address.ts";

/** One page's position in a long list. */
export interface Sheet extends PageAddress {
  readonly position: PageOfList;
}

/** One page of a long list of notes. */
export interface NoteSheet<Note extends PublishedNote> extends Sheet {
  readonly notes: readonly Note[];
}

/** Splits notes as `paginateItems` does any items. */
export function paginate<Note extends PublishedNote>(
  notes: readonly Note[],
  first: Permalink,
  pageSize: number,
): readonly NoteSheet<Note>[] {
  return paginateItems(notes, first, pageSize).map(({ items, sheet }) => ({ ...sheet, notes: items }));
}

/** Splits a list at `first`: the second page is `<first>page/2/`. An empty list has one page. */
export function paginateItems<Item>(
  all: readonly Item[],
  first: Permalink,
  pageSize: number,
): readonly { readonly items: readonly Item[]; readonly sheet: Sheet }[] {
  const count = Math.max(1, Math.ceil(all.length / pageSize));
  const permalinkAt = (number: number): Permalink => (number === 1 ? first : permalinkOf(`${first}page/${number}/`));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const position = {
      number,
      count,
      previous: number === 1 ? null : permalinkAt(number - 1),
      next: number === count ? null : permalinkAt(number + 1),
    };
    return {
      items: all.slice(index * pageSize, number * pageSize),
      sheet: { ...pageAt(permalinkAt(number)), position },
    };
  });
}
