/** More than fill the lines of a card. */
const most = 12;

/**
 * The names of things in one line, `금리 · 환율`; empty if there are none. Of very many only the first are looked at: a
 * note's card is in the list of each of its words.
 */
export function namesInLine<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): string {
  return things.slice(0, most).map(nameOf).join(" · ") + (things.length > most ? " · …" : "");
}
