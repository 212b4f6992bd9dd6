/**
 * A position in a source file. `line` and `column` count from 1, `offset` from 0; columns and offsets are in UTF-16
 * units, as in editors.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range in a source file, from `start` up to but excluding `end`. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A value and where the author wrote it. */
export interface Placed<Value> {
  readonly value: Value;
  readonly place: Place;
}
