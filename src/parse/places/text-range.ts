/** A part of a text, in UTF-16 units from its beginning: from `start` up to, but not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
