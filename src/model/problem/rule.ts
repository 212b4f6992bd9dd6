import type { Spoken } from "../text/language.ts";

/** `error` stops the build; with a `warning`, the note is still published. */
export type Severity = "error" | "warning";

/**
 * A message to the writer: each part is at most one plain sentence, without a full stop at line ends that a terminal
 * would wrap.
 */
export interface Message {
  /** What is wrong, in the writer's terms. */
  readonly problem: string;
  /** What would have been right. */
  readonly expected: string;
  /** What is there now; empty if there is nothing to quote. */
  readonly found: string;
  /** What to do instead. Complete lines to type are on lines of their own. */
  readonly next: string;
}

/** A rule's severity and messages, built from a diagnostic's facts. */
export interface Rule<Facts> {
  readonly severity: Severity;
  readonly message: Spoken<(facts: Facts) => Message>;
}

/** Types a rule's facts once, so that diagnostics and messages agree. */
export function rule<Facts>(definition: Rule<Facts>): Rule<Facts> {
  return definition;
}
