/** Words of one syllable that only begin what they count or point at: `한 번`, `첫 금리`, `이 말`. */
const determiner = "(?<!\\S)[한두세네몇첫각온그이저매전] (?=\\S)";

/** A run without spaces in which browsers break the line after a joining sign. */
const joined = "[^\\s]*[^\\s/·=∙・&+][/·=∙・&+][^\\s]+";

const wholeForm = new RegExp(`${determiner}\\S+|${joined}`, "gu");

/** Few texts have a whole form; the others need not be searched for its ends. */
const mayHoldForm = new RegExp(`[/·=∙・&+]|${determiner}`, "u");

/** In Hangul letters: what fits a heading's line on a phone. */
const widest = 11;

const latinWidth = 0.6;

/** A piece of text; a whole one must not be split across lines. */
export interface TextPiece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Splits a text around short forms such as `원/달러`, `Fed·연준` and `한 번`, so that layouts can keep them together. */
export function textPieces(text: string): readonly TextPiece[] {
  if (text !== "" && !mayHoldForm.test(text)) return [{ text, isWhole: false }];
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: form, index } of text.matchAll(wholeForm)) {
    if (widthOf(form) > widest) continue;
    pieces.push({ text: text.slice(at, index), isWhole: false }, { text: form, isWhole: true });
    at = index + form.length;
  }
  return [...pieces, { text: text.slice(at), isWhole: false }].filter((piece) => piece.text !== "");
}

function widthOf(form: string): number {
  return [...form].reduce((width, character) => width + (character < "\u1100" ? latinWidth : 1), 0);
}
