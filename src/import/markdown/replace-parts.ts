/** How a part of an item is taken out and put back. */
interface PartOf<Item, Part> {
  readonly take: (item: Item) => Part;
  readonly put: (item: Item, part: Part) => Item;
}

/** Passes a part of every item through a step that must see all of them, such as one that makes names unique. */
export function replaceParts<Item, Part>(
  items: readonly Item[],
  { take, put }: PartOf<Item, Part>,
  step: (parts: readonly Part[]) => readonly Part[],
): readonly Item[] {
  const parts = step(items.map(take));
  if (parts.length !== items.length) throw new Error(`${parts.length} parts for ${items.length} items`);
  return items.map((item, index) => put(item, parts[index] ?? take(item)));
}
