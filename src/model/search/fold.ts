/**
 * The form in which texts are compared: NFC, lower case, full-width Latin narrowed, quotes straightened, without white
 * space, invisible characters and thousands separators. So `초거대 AI` equals `초거대AI`, and `6,000억` equals `6000억`.
 */
export function fold(text: string): string {
  return foldCharacters(text).replace(groupingComma, "");
}

/** A folded text, with each UTF-16 unit's offset in the original. */
export interface FoldedText {
  readonly folded: string;
  readonly offsets: readonly number[];
}

/** Folds NFC text character by character, so that matches can be shown in the original. */
export function foldWithOffsets(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = "";
  let offset = 0;
  for (const character of text) {
    const part = foldCharacters(character);
    offsets.push(...new Array<number>(part.length).fill(offset));
    folded += part;
    offset += character.length;
  }
  const commas = new Set(Array.from(folded.matchAll(groupingComma), ({ index }) => index));
  if (commas.size === 0) return { folded, offsets };
  return { folded: folded.replace(groupingComma, ""), offsets: offsets.filter((_, unit) => !commas.has(unit)) };
}

// White space, soft hyphen, zero-width characters and joiners, direction marks, byte order mark, variation selectors.
const ignored = /(?:[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]|[\uFE0E\uFE0F])+/gu;
const foldable = /[\uFF01-\uFF5E‘’‚‛“”„‟]/u;
const everyFoldable = /[\uFF01-\uFF5E‘’‚‛“”„‟]/gu;
const groupingComma = /(?<=\d),(?=\d{3}(?!\d))/gu;

function foldCharacters(text: string): string {
  return narrow(text.normalize("NFC").toLowerCase()).replace(ignored, "");
}

function narrow(text: string): string {
  if (!foldable.test(text)) return text;
  return text.replace(everyFoldable, (character) => {
    if ("‘’‚‛".includes(character)) return "'";
    if ("“”„‟".includes(character)) return '"';
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0).toLowerCase();
  });
}
