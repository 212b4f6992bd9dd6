import type { Spoken } from "../text/language.ts";

/** `error` stops the build; `warning` is reported, and the note is published. */
export type Severity = "error" | "warning";

/** What is said to the writer: each part is one plain sentence or less, without a full stop at line ends that a terminal would wrap. */
export interface Message {
  /** What is wrong, in the writer's terms. */
  readonly problem: string;
  /** What would have been right. */
  readonly expected: string;
  /** What stands there now; empty when there is nothing to quote. */
  readonly found: string;
  /** What to type or do instead. Whole lines to be typed follow on lines of their own. */
  readonly next: string;
}

/** A rule's severity and its sentences, made from the facts that a diagnostic carries. */
export interface Rule<Facts> {
  readonly severity: Severity;
  readonly message: Spoken<(facts: Facts) => Message>;
}

/** Types a rule's facts once, so that diagnostics and sentences agree. */
export function rule<Facts>(definition: Rule<Facts>): Rule<Facts> {
  return definition;
}
