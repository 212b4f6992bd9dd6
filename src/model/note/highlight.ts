import type { Place } from "../problem/place.ts";

/** A passage the student highlighted. */
export interface Highlight {
  /** A folded colour name (`red`, `blue`, …) or, for a colour without a name, `#rrggbb`. */
  readonly color: string;
  /** The highlighted text without markup, otherwise unchanged. */
  readonly text: string;
  readonly place: Place;
}
