import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../../model/address/addresses.ts";
import type { SectionRole } from "../../../model/note/section-role.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { Body } from "../../body.ts";
import { lineText, placeOfLine } from "../../places/source-text.ts";
import { type DividedBody, headingTokens, holdsData, isDataRole } from "../../sections/section-span.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../section-label.ts";

/**
 * Reports sections that became code by accident: their heading, or what stands below it, is indented by four spaces or
 * a tab, or their heading follows an unclosed code fence. Code between two fences is left alone, and so is a section
 * name that the note has elsewhere.
 */
export function findLabelsInCode(
  divided: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  return [...labelsInCode(divided, lexicon, source), ...wordsInCode(divided, source)];
}

const hangul = /\p{Script=Hangul}/u;

/** `## 키워드`, and below it nothing but words behind a tab. In Hangul, such words are no code. */
function wordsInCode({ body, spans }: DividedBody, source: SourcePath): readonly Diagnostic[] {
  return spans.flatMap(({ heading, roles, end }) => {
    const below = heading === null ? -1 : heading + headingTokens;
    const token = body.tokens[below];
    if (token?.type !== "code_block" || token.map === null || !holdsData(roles)) return [];
    const lines = token.content.trim().split("\n");
    if (below + 1 < end || !lines.every((words) => hangul.test(words))) return [];
    const [typed = ""] = token.content.split("\n");
    const place = placeOfLine(body.source, body.firstLine + token.map[0]);
    return [diagnose("label-in-code", { kind: "words", typed: typed.trim() }, { source, place })];
  });
}

function labelsInCode(
  { body, spans }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const present = new Set(spans.flatMap(({ roles }) => roles));
  const isMissed = (line: string): boolean =>
    labelOnLine(line, lexicon).some((role) => isDataRole(role) && !present.has(role));
  return body.tokens.flatMap((token) => {
    const kind = accidentOf(body, token);
    if (kind === null) return [];
    const lines = token.content.split("\n");
    const at = lines.findIndex(isMissed);
    if (at === -1) return [];
    const line = body.firstLine + (token.map?.[0] ?? 0) + (kind === "indented" ? at : 0);
    const place = placeOfLine(body.source, line);
    return [diagnose("label-in-code", { kind, typed: (lines[at] ?? "").trim() }, { source, place })];
  });
}

function accidentOf(body: Body, token: Token): "indented" | "fence" | null {
  if (token.level > 0 || token.map === null) return null;
  if (token.type === "code_block") return "indented";
  return token.type === "fence" && !isClosed(body, token, token.map) ? "fence" : null;
}

function isClosed(body: Body, { markup }: Token, [first, end]: readonly [number, number]): boolean {
  const last = lineText(body.source, body.firstLine + end - 1);
  return end - first > 1 && last.trim().startsWith(markup);
}

/** What a line that looks like a heading names; empty for anything else, such as a comment in code. */
function labelOnLine(line: string, lexicon: SectionLexicon): readonly SectionRole[] {
  const heading = /^\s*#{1,6}\s+(.+)$/u.exec(line)?.[1] ?? "";
  const label = /^([^:：]{1,60})[:：]/u.exec(heading)?.[1] ?? heading;
  return matchSectionLabel(label, lexicon)?.roles ?? [];
}
