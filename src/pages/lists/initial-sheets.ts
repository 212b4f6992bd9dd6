import type { Permalink } from "../../model/address/addresses.ts";
import { groupBy } from "../../model/group-by.ts";
import { indexInitial, indexInitials } from "../../model/page/index-initial.ts";
import type { InitialGroup, InitialJump } from "../../model/page/index-page.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { koreanOrderKey } from "../../model/text/korean-order.ts";
import type { Language } from "../../model/text/language.ts";
import { paginateItems, type Sheet } from "./paginate.ts";

/** One page of a long index. */
export interface InitialSheet<Item> extends Sheet {
  readonly groups: readonly InitialGroup<Item>[];
  /** Where each letter of the whole index begins. */
  readonly jumps: readonly InitialJump[];
}

/** How an index is cut into pages. */
export interface IndexPaging {
  /** The address of the first page. */
  readonly first: Permalink;
  readonly pageSize: number;
  readonly language: Language;
}

/** Orders words as at the back of a book, each below its first letter, and splits them into pages. */
export function initialSheets<Item extends { readonly name: string }>(
  items: readonly Item[],
  { first, pageSize, language }: IndexPaging,
): readonly InitialSheet<Item>[] {
  const sheets = paginateItems(indexOrder(items, language), first, pageSize);
  const beginsAt = new Map<string, Permalink>();
  for (const { items: entries, sheet } of sheets) {
    for (const { initial } of entries) if (!beginsAt.has(initial)) beginsAt.set(initial, sheet.permalink);
  }
  const jumps = Array.from(beginsAt, ([initial, permalink]) => ({ initial, permalink }));
  return sheets.map(({ items: entries, sheet }) => ({ ...sheet, groups: groupByInitial(entries), jumps }));
}

interface IndexEntry<Item> {
  readonly initial: string;
  readonly item: Item;
}

function indexOrder<Item extends { readonly name: string }>(
  items: readonly Item[],
  language: Language,
): readonly IndexEntry<Item>[] {
  const ranks = new Map(indexInitials(language).map((initial, rank) => [initial, rank]));
  return items
    .map((item) => {
      const initial = indexInitial(item.name, language);
      return { initial, item, rank: ranks.get(initial) ?? ranks.size, order: koreanOrderKey(item.name) };
    })
    .sort((one, other) => one.rank - other.rank || byCodeUnits(one.order, other.order));
}

function groupByInitial<Item>(entries: readonly IndexEntry<Item>[]): readonly InitialGroup<Item>[] {
  return Array.from(
    groupBy(entries, ({ initial }) => initial),
    ([initial, ofInitial]) => ({ initial, items: ofInitial.map(({ item }) => item) }),
  );
}
