import type { SourcePath } from "../address/addresses.ts";
import type { Place } from "./place.ts";
import type { RuleFacts, RuleId } from "./rule-catalogue.ts";

/** A fix of the author's file: the text of `place` becomes `text`, every other byte stays. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** One problem of one file, as data: words are put to it only when it is reported. */
export interface DiagnosticOf<Id extends RuleId> {
  readonly rule: Id;
  /** The file at fault; null when the problem is in no file (a folder, say). */
  readonly source: SourcePath | null;
  /** Where in the file; null when the whole file is meant. */
  readonly place: Place | null;
  /** What the rule's sentences are made of. */
  readonly facts: RuleFacts<Id>;
  /** What `check --fix` writes; null when only the author can decide. */
  readonly fix: TextEdit | null;
  /** True for an error that the site's settings let pass as a warning. */
  readonly isTolerated?: true;
}

export type Diagnostic = { [Id in RuleId]: DiagnosticOf<Id> }[RuleId];

/** States a problem. The rule's id types its facts. */
export function diagnose<Id extends RuleId>(
  rule: Id,
  facts: RuleFacts<Id>,
  where: { readonly source: SourcePath | null; readonly place?: Place | null; readonly fix?: TextEdit | null },
): DiagnosticOf<Id> {
  return { rule, source: where.source, place: where.place ?? null, facts, fix: where.fix ?? null };
}
