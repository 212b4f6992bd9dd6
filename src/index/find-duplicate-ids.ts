import type { StudyNote } from "../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import { byCodeUnits } from "../model/text/code-unit-order.ts";

/** Notes of one file name in different folders: the name is a note's identity, so that links and answers can name it. */
export function findDuplicateIds(notes: readonly StudyNote[]): readonly Diagnostic[] {
  const files = new Map<string, StudyNote["source"][]>();
  for (const { id, source } of notes) {
    const sharing = files.get(id);
    if (sharing === undefined) files.set(id, [source]);
    else sharing.push(source);
  }
  return [...files]
    .filter(([, sources]) => sources.length > 1)
    .sort(([one], [other]) => byCodeUnits(one, other))
    .map(([id, sources]) => {
      const sorted = sources.toSorted(byCodeUnits);
      return diagnose("note-id-twice", { id, files: sorted }, { source: sorted[0] ?? null });
    });
}
