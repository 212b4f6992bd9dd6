import type { SourcePath } from "../address/addresses.ts";
import type { Place } from "./place.ts";
import type { RuleFacts, RuleId } from "./rule-catalogue.ts";

/** A fix of the author's file: replaces the text at `place` and leaves every other byte. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** One problem in a file, as data; it is put into words when reported. */
export interface DiagnosticOf<Id extends RuleId> {
  readonly rule: Id;
  /** The file at fault; null if the problem is in no file (a folder, for example). */
  readonly source: SourcePath | null;
  /** The place in the file; null for the whole file. */
  readonly place: Place | null;
  /** The values the rule's messages use. */
  readonly facts: RuleFacts<Id>;
  /** What `check --fix` writes; null if only the author can decide. */
  readonly fix: TextEdit | null;
  /** True for a place in a withheld article, which no report that others read may quote. */
  readonly isWithheld?: true;
  /** True if the lines around its place are such an article's, or may be. */
  readonly isBesideWithheld?: true;
  /** True for an error that is only a warning here: the site's settings say so, or its writer did nothing wrong. */
  readonly isTolerated?: true;
}

export type Diagnostic = { [Id in RuleId]: DiagnosticOf<Id> }[RuleId];

/** Creates a diagnostic whose facts are typed by its rule. */
export function diagnose<Id extends RuleId>(
  rule: Id,
  facts: RuleFacts<Id>,
  where: { readonly source: SourcePath | null; readonly place?: Place | null; readonly fix?: TextEdit | null },
): DiagnosticOf<Id> {
  return { rule, source: where.source, place: where.place ?? null, facts, fix: where.fix ?? null };
}
