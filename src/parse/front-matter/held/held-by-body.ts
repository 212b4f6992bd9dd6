import type { FrontMatter } from "../../../model/note/front-matter.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { isKnownKey, knownKeys } from "../known-keys.ts";
import { splitLine } from "../lines/entry-line.ts";
import { nearestKey } from "../nearest-key.ts";
import { heldByInlineField } from "./held-by-inline-field.ts";
import { type HoldingLine, heldByLine, heldByTail, isTranslated, isTranslation } from "./held-by-line.ts";
import { type HoldingDay, heldDayByLine } from "./held-day-by-line.ts";
import { type TextLine, withoutCode } from "./without-code.ts";

/** A line of a body that would hold its note back, or its article, if it stood in the front matter. */
export type HoldingBodyLine = (HoldingField | HoldingDay) & {
  /** Counted from 0 in the body. */
  readonly line: number;
  readonly typed: string;
  /** Whether it stands in front matter of its own, further down. */
  readonly where: "body" | "second";
};

/** How far down a line may be meant for the front matter above. */
const furthest = 50;

/**
 * Finds the lines near the top of a body, or in complete front matter within it, that were meant to hold the note back;
 * code is skipped.
 */
export function heldByBody(body: string): readonly HoldingBodyLine[] {
  const lines = withoutCode(body.split(/\r\n|\n|\r/u));
  const second = heldInFences(lines);
  const known = new Set(second.map(({ line }) => line));
  const runs = textRuns(lines.slice(0, furthest));
  const above = runs.flatMap((run, index) => heldInRun(run, index === 0)).filter(({ line }) => !known.has(line));
  return [...above, ...second].toSorted((one, other) => one.line - other.line);
}

/** Whether the note already says what a line outside its front matter says, or is held back entirely. */
export function isHeldAlready(
  held: HoldingField | HoldingDay,
  { draft, published, unlisted, articleMode }: FrontMatter,
): boolean {
  if (draft || !published) return true;
  if ("day" in held) return false;
  if (held.key === "article") return articleMode !== null && articleMode !== "full";
  return held.key === "unlisted" && unlisted;
}

/** Consecutive lines with no blank line or code between them. */
function textRuns(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const runs: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() !== "") runs.at(-1)?.push(line);
    else if (line.isCode || runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

/** Names and values of which no text is made, alone at the start of a line. */
const neverText =
  /^(?:article\s?[:：]\s*(?:link|highlights)|private\s?[:：]\s*(?:true|yes)|(?:status|상태)\s?[:：]\s*(?:draft|private|unpublished|초안|비공개|미공개))\s*$/iu;

/** `enabled: false`, which a text says of anything. */
const ofSettings = /^(?:enabled?|active|live|show|online|display|render|ready)\s*[:=]/iu;

/** A declaration of CSS, and what passwords are like. */
const ofOtherTexts =
  /^(?:visibility\s*:\s*hidden\s*;?\s*$|(?:password|비밀번호|암호)\s*[:：]\s*\S*\p{Script=Hangul}\S*\s+\S)/iu;

/**
 * Other programs' keys, and keys that withhold an article, count only right below the front matter or among fields,
 * unless the line can be nothing else.
 */
function heldInRun(run: readonly TextLine[], isFirst: boolean): readonly HoldingBodyLine[] {
  const near = (isFirst ? withoutIndentedCode(run) : run.filter(({ text }) => !indented.test(text))).filter(
    ({ text }) => !(ofSettings.test(text) || ofOtherTexts.test(text)),
  );
  const found = near.flatMap(({ line, text }) => {
    const held = heldByLine(text) ?? heldByInlineField(text) ?? (isFirst ? heldInFirstRun(text) : null);
    return held === null ? [] : [{ line, text, held }];
  });
  const isMeant = isFirst || (found.length > 0 && run.some(({ text }) => isKnownField(text)));
  const isOfThing = found.length > 0 && tellsOfThing(run);
  const isOfWords = found.length > 0 && isGlossary(run);
  return found
    .filter(({ text }) => !(isOfWords && isTranslated(text)))
    .filter(({ text, held }) => isMeant || isUnlikeText(text, isOfThing) || ("isCertain" in held && held.isCertain))
    .map(({ line, text, held }) => outside({ line, text }, held, "body"));
}

const wordAndMeaning =
  /^(?:[a-z][a-z -]{0,30}\s*[:：=]\s*\p{Script=Hangul}|\p{Script=Hangul}[^:：=]{0,30}[:：=]\s*[a-z])/iu;
const fewestWords = 3;

/** `draft: 초안` among other words with what they mean, of which none names a field of ours. */
function isGlossary(run: readonly TextLine[]): boolean {
  return (
    run.length >= fewestWords &&
    run.every(({ text }) => wordAndMeaning.test(text) && (isTranslated(text) || !isKnownField(text)))
  );
}

function isUnlikeText(text: string, isOfThing: boolean): boolean {
  return neverText.test(text) && !(isOfThing && ofAnyThing.test(text));
}

const indented = /^(?: {4}|\t)/u;

/** Indented lines below a blank one are code; right below the front matter, fields of it that were moved. */
function withoutIndentedCode(run: readonly TextLine[]): readonly TextLine[] {
  if (run[0]?.line === 0) return run;
  const first = run.findIndex(({ text }) => !indented.test(text));
  return first === -1 ? [] : run.slice(first);
}

/** What may be said of a company as well as of a note. */
const ofAnyThing = /^(?:status|상태|private)/iu;
/** Names that people give to what is known of a note, besides those of our fields. */
const ofNotes = /^(?:글쓴이|작성|author|writer|created|note|노트|post|글)/iu;

/** `회사명: 토스` beside `상태: 비공개`: facts about a thing, none of which a note has. */
function tellsOfThing(run: readonly TextLine[]): boolean {
  const names = run
    .map(({ text }) => splitLine(text.trim(), "").name.trim())
    .filter((name) => name !== "" && !ofAnyThing.test(name));
  return names.length > 0 && names.every((name) => nearestKey(name, knownKeys) === null && !ofNotes.test(name));
}

/** What a writer says of a value behind it: `draft: true (아직)`, `draft: true, 아직`. */
const remark = /(?<=[\p{L}\p{N}"'\]])\s*(?:\([^()]{1,30}\)|（[^（）]{1,30}）|[,;，]\s*\p{L}[^,;]{0,20})\s*$/u;

/** A day, too, is front matter only right below the rest of it. */
function heldInFirstRun(text: string): HoldingLine | HoldingDay | null {
  const said = text.replace(remark, "");
  if (isTranslation(said)) return null;
  const held = heldDayByLine(text) ?? heldByLine(said);
  return held ?? (mayBeFrontMatter(text) ? heldByTail(text) : null);
}

/** Front matter that lost its line ends in transit: `--- title: a draft: true ---`. */
function mayBeFrontMatter(text: string): boolean {
  return /^(?:-{2,}|[–—])\s/u.test(text) || isKnownField(text);
}

/** Between two fences with nothing but fields between them. */
function heldInFences(lines: readonly TextLine[]): readonly HoldingBodyLine[] {
  const found: HoldingBodyLine[] = [];
  let block: HoldingBodyLine[] | null = null;
  for (const { line, text, isCode } of lines) {
    if (/^-{3,}\s*$/u.test(text)) {
      found.push(...(block ?? []));
      block = [];
    } else if (block !== null) {
      const held = heldByLine(text) ?? heldDayByLine(text);
      if (held !== null) block.push(outside({ line, text }, held, "second"));
      else if (isCode || !mayBeField(text)) block = null;
    }
  }
  return found;
}

function mayBeField(text: string): boolean {
  return /^(?:\s|#|- |$)/u.test(text) || splitLine(text, "").name !== "";
}

function isKnownField(text: string): boolean {
  const { name, field } = splitLine(text.trim(), "");
  return name !== "" && isKnownKey(field) && heldByLine(text) === null;
}

function outside(
  { line, text }: Pick<TextLine, "line" | "text">,
  held: HoldingField | HoldingDay,
  where: HoldingBodyLine["where"],
): HoldingBodyLine {
  const place = { line, typed: text.trim(), where };
  if ("day" in held) return { name: held.name, kind: held.kind, day: held.day, ...place };
  return { key: held.key, value: held.value, ...place };
}
