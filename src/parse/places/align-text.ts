/** Where each code unit of a visible text begins and ends in its source, and where the source continues. */
export interface AlignedText {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly cursor: number;
}

/** How far ahead the walk looks for a character. */
const reach = 400;

/** Finds visible text in Markdown source from a cursor on, through backslash escapes and character references. */
export function alignText(source: string, from: number, text: string): AlignedText {
  if (!/[\\&]/u.test(text) && source.startsWith(text, from)) return standsAsTyped(from, text.length);
  const starts: number[] = [];
  const ends: number[] = [];
  let cursor = from;
  for (const unit of text.split("")) {
    const isTyped = unit === source.charAt(cursor) && unit !== "\\" && unit !== "&";
    const { skipped, length } = isTyped ? asTyped : unitInSource(source, cursor, unit);
    starts.push(cursor + skipped);
    cursor += skipped + length;
    ends.push(cursor);
  }
  return { starts, ends, cursor };
}

/** Most text is its own source. */
export function standsAsTyped(from: number, length: number): AlignedText {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let offset = from; offset < from + length; offset += 1) {
    starts.push(offset);
    ends.push(offset + 1);
  }
  return { starts, ends, cursor: from + length };
}

/** A code span's text is as typed, except for the spaces just inside its backticks. */
export function alignCode(source: string, from: number, code: string): AlignedText {
  const padded = /[ \n]/u.test(source.charAt(from)) && source.charAt(from + 1) === code.charAt(0) ? 1 : 0;
  const starts = Array.from(code.split(""), (_, index) => Math.min(from + padded + index, source.length));
  const ends = starts.map((start) => Math.min(start + 1, source.length));
  return { starts, ends, cursor: ends.at(-1) ?? from };
}

const reference = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy;
const ampersandReference = /&(?:amp|AMP|#38|#x26);/y;
const punctuation = /[!-/:-@[-`{-~]/u;

interface UnitInSource {
  readonly skipped: number;
  readonly length: number;
}

const asTyped: UnitInSource = { skipped: 0, length: 1 };

function unitInSource(source: string, cursor: number, unit: string): UnitInSource {
  const here = source.charAt(cursor);
  if (here === "\\" && source.charAt(cursor + 1) === unit && punctuation.test(unit)) return { skipped: 1, length: 1 };
  const referred = here === "&" ? referenceLength(source, cursor, unit) : 0;
  if (referred > 0) return { skipped: 0, length: referred };
  if (here === unit) return { skipped: 0, length: 1 };
  const ahead = source.slice(cursor, cursor + reach).indexOf(unit);
  return ahead === -1 ? { skipped: 0, length: 0 } : { skipped: ahead, length: 1 };
}

function referenceLength(source: string, cursor: number, unit: string): number {
  const pattern = unit === "&" ? ampersandReference : reference;
  pattern.lastIndex = cursor;
  return pattern.exec(source)?.[0].length ?? 0;
}
