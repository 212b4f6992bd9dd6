import { groupBy } from "../../model/group-by.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";

/** Notes with the same file name in different folders: the name identifies a note for links and answers. */
export function findDuplicateIds(notes: readonly StudyNote[]): readonly Diagnostic[] {
  return [...groupBy(notes, ({ id }) => id)]
    .filter(([, sharing]) => sharing.length > 1)
    .sort(([one], [other]) => byCodeUnits(one, other))
    .map(([id, sharing]) => {
      const sorted = sharing.map(({ source }) => source).sort(byCodeUnits);
      return diagnose("note-id-twice", { id, files: sorted }, { source: sorted[0] ?? null });
    });
}
