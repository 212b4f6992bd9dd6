import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { groupBy } from "../model/group-by.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { lineOffset, placeOf } from "./places/source-text.ts";
import { placeOfVisible, type VisibleLine, visibleLines } from "./visible/visible-lines.ts";

/** What all such names have; a file without them has no such part. */
const signs = /공개|비밀|숨[김길]|나만|private|secret|hidden|publish/iu;

const kept = String.raw`비공개|미공개|비밀|숨[김길]|나만\s?(?:보기|보는|볼)|private|secret|hidden`;
const texts = "글|메모|노트|내용|기록|생각|일기|부분|구간|notes?|memos?|thoughts?|comments?|section|text";

/** `비공개`, `🔒 나만 볼 메모`, `private notes`, `공개하지 않음`; not `secret` alone, which has other meanings. */
const privateName = new RegExp(
  String.raw`^(?:(?:${kept})\s?(?:${texts})|비공개|미공개|나만\s?보기|private|공개\s?(?:금지|안\s?함|하지\s?않음)|(?:do not|don['’]t) publish|not for publication)$`,
  "iu",
);

/** In letters, with the signs around it. */
const longestName = 60;

/** Beside these, the name is of a thing that the note explains: `## public` and `## private`. */
const counterpart = /^(?:public|protected|internal|공개)$/iu;

/** How a line begins that is a name without being a heading: `**비공개**`, `::: private`, `<summary>비공개</summary>`. */
const nameSign = /^\s*(?:\*\*|__|:::|\[|【|<(?:summary|details|h[1-6]|b|strong)\b)/iu;

/**
 * Reports parts of a note whose names say that nobody else shall read them, once a line, as a callout may say it twice:
 * a name alone holds nothing back.
 */
export function findPartsNamedPrivate(body: Body, source: SourcePath | null): readonly Diagnostic[] {
  if (!signs.test(body.source.text)) return [];
  const names = body.tokens.flatMap((token, index) => namesIn(body, token, index));
  if (names.some(({ name }) => counterpart.test(name))) return [];
  const told = names.filter(({ name }) => privateName.test(name));
  const byLine = groupBy(told, ({ place }) => place.start.line);
  return [...byLine.values()]
    .flatMap(([first]) => first ?? [])
    .map(({ name, place }) => diagnose("part-named-private", { name }, { source, place }));
}

interface PartName {
  readonly name: string;
  readonly place: NonNullable<Diagnostic["place"]>;
}

function namesIn(body: Body, token: Token, index: number): readonly PartName[] {
  const { callout } = metaOf(token);
  if (token.type === "callout_open" && callout !== undefined) return [nameOfCallout(body, token, callout.kind)];
  if (token.type !== "inline" && token.type !== "html_block") return [];
  const isName = /^(?:heading|callout_title)_open$/u.test(body.tokens[index - 1]?.type ?? "");
  if (!isName && !nameSign.test(token.content)) return [];
  return visibleLines(body, token)
    .filter((line, at) => line.text.length <= longestName && (isName || (at === 0 && isWholeName(line))))
    .map((line) => ({ name: wordsOf(line.text), place: placeOfVisible(body, line) }));
}

function nameOfCallout(body: Body, token: Token, name: string): PartName {
  const start = lineOffset(body.source, body.firstLine + (token.map?.[0] ?? 0));
  return { name, place: placeOf(body.source, start, start + name.length) };
}

/** Text beside bold words makes the line one of text. */
function isWholeName({ text, bold, linked }: VisibleLine): boolean {
  return !linked && (bold === null || wordsOf(text) === wordsOf(text.slice(bold.start, bold.end)));
}

/** What is typed, without signs around it. */
function wordsOf(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
