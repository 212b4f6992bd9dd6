import type { Place } from "../problem/place.ts";

/** A passage the student marked with a pen. */
export interface Highlight {
  /** A folded colour name (`red`, `blue`, …) or, for a colour without a name, `#rrggbb`. */
  readonly color: string;
  /** The marked text without its markup, to the letter. */
  readonly text: string;
  readonly place: Place;
}
