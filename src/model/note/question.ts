import type { Place } from "../problem/place.ts";

/** Survives edits of other questions and reordering: derived from the question's own words. */
export type QuestionId = string;

/** Something the student is still curious about, or was until an answer was written. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  readonly state: "open" | "answered";
  /** The answer's words; null while open, and when the box was ticked without a word. */
  readonly answer: string | null;
  readonly place: Place;
}
