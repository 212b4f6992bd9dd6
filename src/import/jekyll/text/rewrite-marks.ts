import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { type LiquidMark, liquidMarks } from "../../../parse/liquid/liquid-marks.ts";
import { tagPairs } from "../../../parse/liquid/tag-pairs.ts";
import { type Rewriting, rewrite } from "../../../parse/places/rewritten-source.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import type { ChangeReason, NoteChange } from "../../import-plan.ts";
import type { NoteDraft } from "../../note-draft.ts";

/** What stands round a mark of Liquid in a note. */
export interface MarkContext {
  readonly fields: YamlNode | null;
  readonly body: string;
}

/** Writes what marks of Liquid in the body of a note stand for in their place, but for those that are shown as code. */
export function rewriteMarks(
  draft: NoteDraft,
  meaningOf: (mark: LiquidMark, context: MarkContext) => string | null,
  reason: ChangeReason,
): NoteDraft {
  const lines = frontMatterLines(draft.text);
  const start = lines?.end ?? 0;
  const body = draft.text.slice(start);
  const context = { fields: lines?.fields ?? null, body };
  const marks = liquidMarks(body);
  if (marks.length === 0) return draft;
  const shown = [...codeRanges(body), ...tagPairs(body, marks).map(({ whole }) => whole)];
  const rewritings = marks.flatMap((mark): readonly Rewriting[] => {
    const isShown = shown.some((one) => one.start <= mark.start && mark.start < one.end);
    const text = isShown ? null : meaningOf(mark, context);
    return text === null ? [] : [{ start: mark.start, end: mark.end, text }];
  });
  if (rewritings.length === 0) return draft;
  const changes = rewritings.map(({ start: offset, text }, index): NoteChange => {
    const before = draft.text.slice(0, start) + rewrite(body.slice(0, offset), rewritings.slice(0, index));
    return { reason, line: before.split("\n").length, text: text.split(/\r?\n/u)[0] ?? "" };
  });
  const text = draft.text.slice(0, start) + rewrite(body, rewritings);
  return { ...draft, text, changes: [...draft.changes, ...changes.filter((change) => change.text !== "")] };
}
