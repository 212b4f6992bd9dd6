import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { type LiquidMark, liquidMarks } from "../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { Rewriting } from "../../parse/places/rewritten-source.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { saysYes } from "../front-matter/yaml-values.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { hideFalseConditions, runMarks } from "../text/false-conditions.ts";
import { hiddenText } from "../text/hidden-text.ts";
import { rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";
import { indentedCode } from "../text/shown-as-typed.ts";
import { isWithholdingName } from "../text/withholding-names.ts";
import { verbatimRanges } from "./hexo-tags.ts";

/**
 * Hides what Nunjucks showed no reader of a Hexo post, outside code: `{# … #}`, the text within a plugin's tag that
 * encrypts it, and `{% if false %}`.
 */
export function hideWithheld(draft: NoteDraft): NoteDraft {
  return [nunjucksComments, withheldTags, falseConditions].reduce(
    (one, find) => rewriteBody(one, (body, fieldsOf) => (runsNunjucks(fieldsOf()) ? find(body) : [])),
    draft,
  );
}

function runsNunjucks(fields: YamlNode | null): boolean {
  return !saysYes(fields, "disableNunjucks");
}

function nunjucksComments(body: string): readonly ToldRewriting[] {
  if (!body.includes("{#")) return [];
  const isShown = startsWithin(shownRanges(body));
  let open: TextRange | null = null;
  return [...body.matchAll(/\{#|#\}/gu)].flatMap(({ 0: sign, index }) => {
    const place = { start: index, end: index + sign.length };
    if (isShown(place)) return [];
    const from = open;
    if (from === null || sign === "{#") {
      open ??= sign === "{#" ? place : null;
      return [];
    }
    open = null;
    return told(hiddenText(body, from, place));
  });
}

function withheldTags(body: string): readonly ToldRewriting[] {
  let open: (TextRange & { readonly name: string }) | null = null;
  const marks = runningMarks(body);
  const lastEnd = new Map(marks.map(({ inside, start }) => [nameOf(inside), start]));
  return marks.flatMap((mark) => {
    const name = nameOf(mark.inside);
    const from = open;
    if (from === null) {
      const isClosed = (lastEnd.get(`end${name}`) ?? 0) > mark.start;
      if (isWithholdingName(name) && isClosed) open = { start: mark.start, end: mark.end, name };
      return [];
    }
    if (name !== `end${from.name}`) return [];
    open = null;
    return told(hiddenText(body, from, mark));
  });
}

function falseConditions(body: string): readonly ToldRewriting[] {
  return hideFalseConditions(body, runningMarks(body), new Map());
}

function nameOf(inside: string): string {
  return /^[\w-]+/u.exec(inside)?.[0].toLowerCase() ?? "";
}

function runningMarks(body: string): readonly LiquidMark[] {
  const marks = liquidMarks(body);
  if (marks.length === 0) return [];
  const isShown = startsWithin(shownRanges(body));
  return runMarks(marks.filter((mark) => !isShown(mark)));
}

/** Where the signs of Nunjucks are shown: in code, and within tags that keep their words. */
function shownRanges(body: string): readonly TextRange[] {
  return [...codeRanges(body), ...indentedCode(body), ...verbatimRanges(body)];
}

function told(rewritings: readonly Rewriting[]): readonly ToldRewriting[] {
  return rewritings.map((one) => ({ ...one, reason: "hidden-there", told: one.text === "" ? null : one.text }));
}
