import type { StudyDate } from "../../../model/date/study-date.ts";
import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { type LiquidMark, liquidMarks } from "../../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../../parse/liquid/starts-within.ts";
import type { Rewriting } from "../../../parse/places/rewritten-source.ts";
import type { TextRange } from "../../../parse/places/text-range.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import type { ToldRewriting } from "../../text/rewrite-body.ts";
import { writeAssignedWords } from "./assigned-words.ts";
import { type KnownValues, knownValue } from "./known-value.ts";
import { dayOfPost, printedDay } from "./printed-day.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

/**
 * Prints plain values of the settings or the post's front matter, quoted words, and words that the post assigns: Jekyll
 * fills in `{{ site.repository }}` in text, links and code, but not between `{% raw %}` and `{% endraw %}`. Academic
 * Pages names the site's address `base_path`: links and pictures get it by themselves.
 */
export function withKnownValues(draft: NoteDraft, settings: YamlNode | null): NoteDraft {
  return rewriteLiquid(draft, (body, fields) => {
    const day = dayOfPost(draft.from, fields);
    return knownMarks(body, { site: settings, page: fields, day }).map(
      (one): ToldRewriting => ({ ...one, reason: "value-written", told: one.text }),
    );
  });
}

function knownMarks(body: string, values: KnownValues & { readonly day: StudyDate | null }): readonly Rewriting[] {
  const marks = liquidMarks(body);
  if (marks.length === 0) return [];
  const isRaw = startsWithin(rawRanges(marks));
  const isCode = startsWithin(codeRanges(body));
  const isOwn = marks.some(({ inside }) => /^(?:assign|capture)\s+base_path\b/u.test(inside));
  const assigned = new Map(writeAssignedWords(marks.filter((mark) => !isRaw(mark))).map((one) => [one.start, one]));
  return marks.flatMap((mark) => {
    const { start, end, inside, kind } = mark;
    const own = assigned.get(start);
    if (own !== undefined) return [own];
    if (kind === "tag" || isRaw(mark) || /^\{\{-|-\}\}$/u.test(body.slice(start, end))) return [];
    // The site's address is handled as an address, wherever the site will be; in code it is plain text.
    if (/^site\.(?:url|baseurl)$/u.test(inside) && !isCode(mark)) return [];
    const isBasePath = inside === "base_path" && !isOwn && !isCode(mark);
    const text = isBasePath ? "" : (printedDay(inside, values.day) ?? knownValue(inside, values));
    return text === null ? [] : [{ start, end, text }];
  });
}

function rawRanges(marks: readonly LiquidMark[]): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let open: number | null = null;
  for (const { kind, inside, start, end } of marks) {
    if (kind === "output") continue;
    if (inside === "raw") open ??= end;
    if (inside !== "endraw" || open === null) continue;
    ranges.push({ start: open, end: start });
    open = null;
  }
  return ranges;
}
