import type { ImportPlan } from "../../import/import-plan.ts";
import { messageOf } from "../../model/problem/message-of.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import { printableJson } from "../../model/terminal/printable-json.ts";
import type { Language } from "../../model/text/language.ts";
import type { WrittenImport } from "./write-import.ts";

/** A whole import for other programs: everything in the report, including what the report only counts. */
export function importJson(plan: ImportPlan, written: WrittenImport | null, language: Language): string {
  return printableJson({
    schema: 1,
    kind: plan.kind,
    notes: plan.notes.map((note) => ({
      from: note.from,
      to: note.to,
      address: note.newAddress,
      old_addresses: note.oldAddresses,
      changes: note.changes,
      missing: note.missing,
      problems: note.diagnostics.map((diagnostic) => ({
        rule: diagnostic.rule,
        severity: severityOf(diagnostic),
        line: diagnostic.place?.start.line ?? null,
        ...messageOf(diagnostic, language),
      })),
    })),
    files: plan.copies,
    settings: {
      mapped: Object.fromEntries(plan.config.mapped),
      unmapped: plan.config.unmapped,
      faults: plan.config.faults,
      unread: plan.unreadSettings,
      language_guess: plan.config.languageGuess,
      text: plan.config.text,
    },
    shown_as_code: plan.shownAsCode,
    left: plan.left,
    moved_lists: plan.movedLists,
    collisions: plan.collisions,
    renamed: plan.renamed,
    written,
  });
}
