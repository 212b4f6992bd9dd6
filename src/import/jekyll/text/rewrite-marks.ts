import type { ChangeReason } from "../../../model/import-reasons.ts";
import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { runMarks } from "../../../parse/liquid/run-marks.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import type { ToldRewriting } from "../../text/rewrite-body.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

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
  return rewriteLiquid(draft, (body, fields) =>
    runMarks(body).flatMap((mark): readonly ToldRewriting[] => {
      const text = meaningOf(mark, { fields, body });
      return text === null ? [] : [{ start: mark.start, end: mark.end, text, reason, told: told(text) }];
    }),
  );
}

/** The first line of a replacement, to recognise it by; null for a deletion. */
function told(text: string): string | null {
  const [line = ""] = text.split(/\r?\n/u);
  return line === "" ? null : line;
}
