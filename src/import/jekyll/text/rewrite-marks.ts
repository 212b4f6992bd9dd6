import type { ChangeReason } from "../../../model/import-reasons.ts";
import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { type LiquidMark, liquidMarks } from "../../../parse/liquid/liquid-marks.ts";
import { tagPairs } from "../../../parse/liquid/tag-pairs.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";
import { runsLiquid } from "./runs-liquid.ts";

/** The surroundings of a Liquid mark. */
export interface MarkContext {
  readonly fields: YamlNode | null;
  readonly body: string;
}

/** Replaces Liquid marks in a note's body, except those shown as code. */
export function rewriteMarks(
  draft: NoteDraft,
  meaningOf: (mark: LiquidMark, context: MarkContext) => string | null,
  reason: ChangeReason,
): NoteDraft {
  return rewriteBody(draft, (body, fields) => {
    if (!runsLiquid(fields)) return [];
    const marks = liquidMarks(body);
    if (marks.length === 0) return [];
    const shown = [...codeRanges(body), ...tagPairs(body, marks).map(({ whole }) => whole)];
    return marks.flatMap((mark): readonly ToldRewriting[] => {
      const isShown = shown.some((one) => one.start <= mark.start && mark.start < one.end);
      const text = isShown ? null : meaningOf(mark, { fields, body });
      return text === null ? [] : [{ start: mark.start, end: mark.end, text, reason, told: told(text) }];
    });
  });
}

/** The first line of a replacement, to recognise it by; null for a deletion. */
function told(text: string): string | null {
  const [line = ""] = text.split(/\r?\n/u);
  return line === "" ? null : line;
}
