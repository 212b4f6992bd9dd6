import { liquidMarks } from "../../../parse/liquid/liquid-marks.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { hideFalseConditions } from "../../text/false-conditions.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

/** A site that is published was built for production. */
const published = new Map([["jekyll.environment", "production"]]);

/** Hides what Liquid showed nobody: `{% if false %}`, and what only a preview showed. */
export function hideUnshown(draft: NoteDraft): NoteDraft {
  return rewriteLiquid(draft, (body) => hideFalseConditions(body, liquidMarks(body), published));
}
