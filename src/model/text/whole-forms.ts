/** A run without a blank in which a browser breaks the line after a sign that joins. */
const joinedForm = /[^\s]*[^\s/·=∙・&+][/·=∙・&+][^\s]+/gu;

/** In letters of Hangul: what fits a heading's line on a phone. */
const widest = 11;

const latinWidth = 0.6;

/** A piece of a text; a whole one is not to be parted at the end of a line. */
export interface TextPiece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Parts a text where short forms such as `원/달러` and `Fed·연준` begin and end, so that whoever lays it out can hold them together. */
export function textPieces(text: string): readonly TextPiece[] {
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
