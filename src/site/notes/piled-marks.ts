/**
 * The most combining marks on one letter; three are many in any language. Node normalises them (Unicode Standard, 3.11)
 * in quadratic time.
 */
export const mostMarks = 1000;

/** Marks piled on one letter. */
export interface PiledMarks {
  /** The first mark's offset, in UTF-16 units. */
  readonly offset: number;
  readonly count: number;
}

const mark = /\p{M}/u;
const marks = /\p{M}+/uy;

/** The first letter of a text with too many marks; null when there is none. */
export function findPiledMarks(text: string): PiledMarks | null {
  // A pile that high always covers one of these offsets, whichever letter it is on, so only a few need a look.
  for (let place = 0; place < text.length; place += mostMarks) {
    if (!mark.test(characterAt(text, place))) continue;
    const offset = startOfMarks(text, place);
    marks.lastIndex = offset;
    const count = [...(marks.exec(text)?.[0] ?? "")].length;
    if (count > mostMarks) return { offset, count };
  }
  return null;
}

function startOfMarks(text: string, place: number): number {
  let start = place;
  for (let before = start; before >= 0 && mark.test(characterAt(text, before)); before -= 1) start = before;
  return isLowSurrogate(text, start) ? start - 1 : start;
}

/** The whole character that contains the UTF-16 unit at an offset. */
function characterAt(text: string, place: number): string {
  return String.fromCodePoint(text.codePointAt(isLowSurrogate(text, place) ? place - 1 : place) ?? 0);
}

function isLowSurrogate(text: string, place: number): boolean {
  return place > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(place));
}
