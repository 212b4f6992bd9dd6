import type { Place } from "../problem/place.ts";

/** Survives edits and reordering of other questions: derived from the question's own words. */
export type QuestionId = string;

/** Something the student wonders about, or did until it was answered. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  readonly state: "open" | "answered";
  /** The answer's text; null if open, or if the box was ticked without an answer. */
  readonly answer: string | null;
  readonly place: Place;
}
