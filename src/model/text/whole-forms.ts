/** A run without spaces in which browsers break the line after a joining sign. */
const joinedForm = /[^\s]*[^\s/·=∙・&+][/·=∙・&+][^\s]+/gu;

/** Few texts have a joining sign; the others need not be searched for a form. */
const joiningSign = /[/·=∙・&+]/u;

/** In Hangul letters: what fits a heading's line on a phone. */
const widest = 11;

const latinWidth = 0.6;

/** A piece of text; a whole one must not be split across lines. */
export interface TextPiece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Splits a text around short forms such as `원/달러` and `Fed·연준`, so that layouts can keep them together. */
export function textPieces(text: string): readonly TextPiece[] {
  if (text !== "" && !joiningSign.test(text)) return [{ text, isWhole: false }];
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { 0: form, index } of text.matchAll(joinedForm)) {
    if (widthOf(form) > widest) continue;
    pieces.push({ text: text.slice(at, index), isWhole: false }, { text: form, isWhole: true });
    at = index + form.length;
  }
  return [...pieces, { text: text.slice(at), isWhole: false }].filter((piece) => piece.text !== "");
}

function widthOf(form: string): number {
  return [...form].reduce((width, character) => width + (character < "\u1100" ? latinWidth : 1), 0);
}
