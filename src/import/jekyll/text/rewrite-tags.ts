import type { ChangeReason } from "../../../model/import-reasons.ts";
import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { runMarks } from "../../../parse/liquid/run-marks.ts";
import { startsWithin } from "../../../parse/liquid/starts-within.ts";
import type { TextRange } from "../../../parse/places/text-range.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { htmlRanges } from "../../text/html-ranges.ts";
import type { ToldRewriting } from "../../text/rewrite-body.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

/** The surroundings of a Liquid tag. */
export interface TagContext {
  readonly fields: YamlNode | null;
  readonly body: string;
  /** Whether a tag is in an element of HTML, where kramdown reads no Markdown. */
  readonly isInHtml: (tag: Pick<TextRange, "start">) => boolean;
}

/** What stands in place of a tag; null for one that stays. */
export type TagMeaning = (tag: LiquidMark, context: TagContext) => string | null;

/** Replaces Liquid tags in a note's body, except those shown as code, by their first meaning. */
export function rewriteTags(
  draft: NoteDraft,
  meanings: readonly (readonly [meaning: TagMeaning, reason: ChangeReason])[],
): NoteDraft {
  return rewriteLiquid(draft, (body, fields) => {
    const context = contextOf(body, fields);
    return runMarks(body).flatMap((tag): readonly ToldRewriting[] => {
      if (tag.kind !== "tag") return [];
      for (const [meaningOf, reason] of meanings) {
        const text = meaningOf(tag, context);
        if (text !== null) return [{ start: tag.start, end: tag.end, text, reason, told: told(text) }];
      }
      return [];
    });
  });
}

function contextOf(body: string, fields: YamlNode | null): TagContext {
  let isWithin: TagContext["isInHtml"] | null = null;
  return {
    fields,
    body,
    isInHtml(tag) {
      isWithin ??= startsWithin(htmlRanges(body, "kramdown"));
      return isWithin(tag);
    },
  };
}

/** Whether nothing else is on a tag's lines. */
export function isAlone(body: string, { start, end }: TextRange): boolean {
  return (start === 0 || body.charAt(start - 1) === "\n") && /^[ \t]*(?:\r?\n|$)/u.test(body.slice(end));
}

/** The first line of a replacement, to recognise it by; null for a deletion. */
function told(text: string): string | null {
  const [line = ""] = text.split(/\r?\n/u);
  return line === "" ? null : line;
}
