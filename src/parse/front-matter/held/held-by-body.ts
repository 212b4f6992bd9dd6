import type { FrontMatter } from "../../../model/note/front-matter.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { isKnownKey, knownKeys } from "../known-keys.ts";
import { isNamed, splitLine } from "../lines/entry-line.ts";
import { nearestKey } from "../nearest-key.ts";
import { type TextRun, textRuns } from "./head-runs.ts";
import { heldByInlineField } from "./held-by-inline-field.ts";
import { type HoldingLine, heldByLine, heldByTail, longestHoldingLine } from "./held-by-line.ts";
import { isHeldState } from "./held-by-other-program.ts";
import { type HoldingDay, heldDayByLine } from "./held-day-by-line.ts";
import { type TextLine, withoutCode } from "./without-code.ts";

/** A line of a body that would hold its note back, or its article, if it stood in the front matter. */
export type HoldingBodyLine = (HoldingField | HoldingDay) & {
  /** Counted from 0 in the body. */
  readonly line: number;
  readonly typed: string;
  /** Whether it stands in front matter of its own, further down. */
  readonly where: "body" | "second";
  /** Whether a field of ours stands beside it. */
  readonly isAmongFields?: boolean;
};

/** How far down a line may be meant for the front matter above. */
const furthest = 50;

/**
 * Finds the lines near the top of a body, or in complete front matter within it, that were meant to hold the note back;
 * code is skipped.
 */
export function heldByBody(body: string): readonly HoldingBodyLine[] {
  const lines = body.split(/\r\n|\n|\r/u);
  const second = body.includes("---") ? heldInFences(withoutCode(lines)) : [];
  const above: HoldingBodyLine[] = [];
  for (const run of textRuns(withoutCode(lines, furthest))) {
    const found = holdingLines(run);
    if (found.length > 0) above.push(...heldInRun(run, found));
  }
  const known = new Set(second.map(({ line }) => line));
  return [...above.filter(({ line }) => !known.has(line)), ...second].toSorted((one, other) => one.line - other.line);
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

/** Names and values of which no text is made, alone at the start of a line. */
const neverText =
  /^(?:article\s?[:：]\s*(?:link|highlights)|private\s?[:：]\s*(?:true|yes)|(?:status|상태)\s?[:：]\s*(?:draft|private|unpublished|초안|비공개|미공개))\s*$/iu;

/** `enabled: false`, which a text says of anything. */
const ofSettings = /^(?:enabled?|active|live|show|online|display|render|ready)\s*[:=]/iu;

/** A declaration of CSS, a rule for passwords, and the password of some account. */
const ofOtherTexts =
  /^(?:visibility\s*:\s*hidden\s*;\s*$|(?:[>*+•·-]\s+)?(?:pwd?|비번)\s*[:：=]|(?:password|비밀번호|암호)\s*[:：].*(?:이상|이하|글자|자리|섞|포함|않))/iu;

/** A line, and what it holds. */
interface FoundLine extends Omit<TextLine, "isCode"> {
  readonly held: HoldingLine | HoldingDay;
}

/**
 * Other programs' keys, and keys that withhold an article, count only right below the front matter or among fields,
 * unless the line can be nothing else.
 */
function heldInRun({ lines: run, stands }: TextRun, found: readonly FoundLine[]): readonly HoldingBodyLine[] {
  const isOfCompany = tellsOfCompany(run);
  const isAtTop = stands === "first" || (stands === "below-title" && !isOfCompany);
  const isMeant = isAtTop || run.some(({ text }) => isKnownField(text));
  return found
    .filter(({ text }) => !(isOfState(text) && isGlossary(run)))
    .filter(({ text, held }) => isMeant || isUnlikeText(text, isOfCompany) || ("isCertain" in held && held.isCertain))
    .map(({ line, text, held }) => {
      const isAmongFields = run.some((other) => other.line !== line && isKnownField(other.text));
      return { ...outside({ line, text }, held, "body"), isAmongFields };
    });
}

function holdingLines({ lines, stands }: TextRun): readonly FoundLine[] {
  const isFirst = stands === "first";
  const found: FoundLine[] = [];
  for (const { line, text } of isFirst ? withoutIndentedCode(lines) : lines) {
    const isTooLong = text.length > longestHoldingLine && !text.includes("::");
    if (!isFirst && (isTooLong || indented.test(text))) continue;
    const held = heldByLine(text) ?? heldByInlineField(text) ?? (isFirst ? heldInFirstRun(text) : null);
    if (held !== null && !ofSettings.test(text) && !ofOtherTexts.test(text)) found.push({ line, text, held });
  }
  return found;
}

const wordAndMeaning =
  /^[\s>*+•·_-]*(?:[a-z][a-z -]{0,30}[*_]*\s*[:：=]\s*[*_]*\p{Script=Hangul}|\p{Script=Hangul}[^:：=]{0,30}[:：=]\s*[*_]*[a-z])/iu;
const listed = /^\s*[>*+•·-]\s/u;
const fewestWords = 3;
const fewestListed = 2;

/** `draft: 초안` among other words with what they mean, of which none names a field of ours. */
function isGlossary(run: readonly TextLine[]): boolean {
  return (
    run.length >= (run.every(({ text }) => listed.test(text)) ? fewestListed : fewestWords) &&
    run.every(({ text }) => wordAndMeaning.test(text) && (isOfState(text) || !isKnownField(text)))
  );
}

/** `draft: 초안, 밑그림` */
function isOfState(text: string): boolean {
  return isHeldState(/\p{L}[\p{L} ]*/u.exec(text)?.[0].trim() ?? "");
}

function isUnlikeText(text: string, isOfCompany: boolean): boolean {
  return neverText.test(text) && !(isOfCompany && ofAnyThing.test(text));
}

const indented = /^(?: {4}|\t)/u;

/** Indented lines below a blank one are code; right below the front matter, fields of it that were moved. */
function withoutIndentedCode(run: readonly TextLine[]): readonly TextLine[] {
  if (run[0]?.line === 0) return run;
  const first = run.findIndex(({ text }) => !indented.test(text));
  return first === -1 ? [] : run.slice(first);
}

/** What may be said of a company as well as of a note. */
const ofAnyThing = /^(?:status|상태|private)\s?[:：]\s*(?:비공개|미공개|private|true|yes)\s*$/iu;
/** What no note has. */
const ofCompanies =
  /회사|기업|법인|상장|설립|업종|본사|직원|매출|주가|company|founded|industry|employees|headquarters/iu;

/** `회사명: 토스` beside `상태: 비공개`: facts about a company, and none of a note. */
function tellsOfCompany(run: readonly TextLine[]): boolean {
  const names = run
    .filter(({ text }) => !ofAnyThing.test(text))
    .map(({ text }) => splitLine(text.trim(), "").name.trim())
    .filter((name) => name !== "");
  return names.some((name) => ofCompanies.test(name)) && names.every((name) => nearestKey(name, knownKeys) === null);
}

/** What a writer says of a value behind it: `draft: true (아직)`, `draft: true, 아직`. */
const remark = /(?<=[\p{L}\p{N}"'\]])\s*(?:\([^()]{1,30}\)|（[^（）]{1,30}）|[,;，]\s*\p{L}[^,;]{0,20})\s*$/u;

/** Cheaper than the remark itself: what ends one, or begins it. */
const mayEndInRemark = /[)）]\s*$|[,;，]/u;

/** What else than a line that holds the note back by itself is front matter right below the rest of it: a day, too. */
function heldInFirstRun(text: string): HoldingLine | HoldingDay | null {
  const plain = mayEndInRemark.test(text) ? text.replace(remark, "") : text;
  const held = heldDayByLine(text) ?? (plain === text ? null : heldByLine(plain));
  return held ?? (mayBeFrontMatter(text) ? heldByTail(text) : null);
}

/** Front matter that lost its line ends in transit: `--- title: a draft: true ---`. */
function mayBeFrontMatter(text: string): boolean {
  return /^(?:-{2,}|[–—])\s/u.test(text) || isKnownField(text);
}

const fence = /^-{3,}\s*$/u;

/** Between two fences with nothing but fields between them. */
function heldInFences(lines: readonly TextLine[]): readonly HoldingBodyLine[] {
  const found: HoldingBodyLine[] = [];
  let block: HoldingBodyLine[] | null = null;
  for (const { line, text, isCode } of lines) {
    if (fence.test(text)) {
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
  return /^(?:\s|#|- |$)/u.test(text) || isNamed(text);
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
