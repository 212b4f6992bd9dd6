/** A position in a source file. `line` and `column` count from 1, `offset` from 0; columns and offsets are UTF-16 code units, as editors count them. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source file: from `start` up to, but not including, `end`. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A value together with where the author wrote it. */
export interface Placed<Value> {
  readonly value: Value;
  readonly place: Place;
}
