import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { Body } from "../../body.ts";
import { placeOf } from "../../places/source-text.ts";
import type { DividedBody } from "../../sections/section-span.ts";
import { placeOfVisible, shownText, type VisibleLine, visibleLines } from "../../visible/visible-lines.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { paragraphLabel } from "../lines/line-label.ts";
import { type HashtagNote, isLacking, nameInHashtag, namesAmidLines } from "./hashtag-names.ts";

/**
 * Reports lines meant as headings that are text because no space follows their hashes: `##키워드`. After one hash it is a
 * hashtag (`#환율`), unless it names a section the note lacks, at the start of a paragraph, alone or before words
 * (`#요약 올랐다`), is numbered (`#1. 기사`), or is one of several names in a paragraph. Other kinds of blank, from word
 * processors or Option+Space, are no space to Markdown.
 */
export function findUnspacedHeadings(
  { body, spans }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const paragraphs = paragraphsWithHashes(body.tokens);
  if (paragraphs.length === 0) return [];
  // A withheld note's text is its article without a name of it.
  const named = spans.filter(({ heading, values }) => heading !== null || values.some(({ label }) => label !== ""));
  const note: HashtagNote = { lexicon, present: new Set(named.flatMap(({ roles }) => roles)) };
  const last = body.tokens.findLast(({ type }) => type === "inline");
  const nameOn = (line: VisibleLine, isLast: boolean): string | null =>
    numbered.test(line.text) ? line.text.slice(1) : nameInHashtag(line.text.slice(1), note, { isLast });
  /** The name on a line, which words may follow; null for a line that is no heading. */
  const nameMeant = (line: VisibleLine, hashes: number, at: LinePosition): string | null => {
    const label = paragraphLabel(line, lexicon);
    const whole = line.text.slice(hashes);
    // At the start of a paragraph it is read as typed; below other lines it is not read.
    if (label !== null) return at.index > 0 && isLacking(label, note) ? whole : null;
    if (hashes > 1) return whole;
    if (at.index === 0) return nameOn(line, at.isLast);
    return at.named.has(line) ? whole : null;
  };
  return paragraphs.flatMap((inline) => {
    const lines = visibleLines(body, inline);
    const named = namesAmidLines(lines, note);
    return lines.flatMap((line, index) => {
      const hashes = hashesOf(line, inline);
      if (hashes === 0) {
        const spaced = widelySpaced(body, { line, inline, source });
        return spaced.length === 0 || paragraphLabel(line, lexicon) !== null ? [] : spaced;
      }
      const name = nameMeant(line, hashes, { index, named, isLast: inline === last && lines.length === 1 });
      if (name === null) return [];
      return [unspaced(body, { line, inline, source }, { hashes, name })];
    });
  });
}

interface LinePosition {
  /** The lines of its paragraph that are names wherever they stand. */
  readonly named: ReadonlySet<VisibleLine>;
  /** Within its paragraph, from 0. */
  readonly index: number;
  /** Whether nothing follows in the note. */
  readonly isLast: boolean;
}

interface LineOfNote {
  readonly line: VisibleLine;
  readonly inline: Token;
  readonly source: SourcePath;
}

/** Words behind the name of a heading are its value only after a colon. */
function unspaced(
  body: Body,
  { line, source }: LineOfNote,
  { hashes, name }: { readonly hashes: number; readonly name: string },
): Diagnostic {
  const end = hashes + name.length;
  const hasWords = end < line.text.length;
  const after = line.locate(line.starts[hashes - 1] ?? 0) + 1;
  const until = hasWords ? line.locate(line.starts[end - 1] ?? 0) + 1 : after;
  const written = hasWords ? ` ${name}:` : " ";
  const typed = shownText(line);
  const rest = hasWords ? line.text.slice(end) : typed.slice(hashes);
  const facts = { typed, meant: `${typed.slice(0, hashes)}${written}${rest}`, isBlankWide: false };
  // `#질문 있어요` may be a hashtag: nothing is written that its writer may not have meant.
  const mayBeTag = hashes === 1 && /\s/u.test(line.text) && !numbered.test(line.text);
  const fix = mayBeTag ? null : { place: placeOf(body.source, after, until), text: written };
  return diagnose("heading-unspaced", facts, { source, place: placeOfVisible(body, line), fix });
}

/** `## 키워드` with a different kind of space: no hashtag looks like that. */
function widelySpaced(body: Body, { line, inline, source }: LineOfNote): readonly Diagnostic[] {
  const [start = 0] = line.starts;
  const typed = inline.content.slice(start);
  const [all, hashes = "", name = ""] = wideSpaced.exec(typed) ?? [];
  if (all === undefined || /\S/u.test(inline.content.charAt(start - 1))) return [];
  const begin = line.locate(start) + hashes.length;
  const fix = { place: placeOf(body.source, begin, begin + all.length - hashes.length - name.length), text: " " };
  const facts = { typed: `${hashes} ${name}`, meant: `${hashes} ${name}`, isBlankWide: true };
  return [diagnose("heading-unspaced", facts, { source, place: placeOfVisible(body, line), fix })];
}

/** A backslash before the first hash of a line makes it text. */
const hashAsTyped = /(?:^|[^\\])#/u;

function paragraphsWithHashes(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (const token of tokens)
    if (token.type === "inline" && token.level === 1 && hashAsTyped.test(token.content)) found.push(token);
  return found;
}

const unspacedHashes = /^(#{1,6})(?=[\p{L}\p{N}])/u;
const wideSpaced = /^(#{1,6})[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]\s*(\S[^\n]{0,79})/u;
const numbered = /^#\d{1,2}[.)]\s*\p{L}/u;
const anotherHashtag = /\s#/u;

/**
 * How many hashes begin a line in which a name follows without a space; 0 for any other line, and for a line of
 * hashtags.
 */
function hashesOf(line: VisibleLine, { content }: Token): number {
  const hashes = unspacedHashes.exec(line.text)?.[1]?.length ?? 0;
  const [start = 0] = line.starts;
  const isTyped = content.startsWith("#".repeat(hashes), start) && content.charAt(start - 1) !== "\\";
  return isTyped && line.codeStart > 0 && !anotherHashtag.test(line.text) ? hashes : 0;
}
