import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Body } from "../body.ts";
import { placeOf } from "../places/source-text.ts";
import { type DividedBody, holdsData } from "../sections/section-span.ts";
import { placeOfVisible, shownText, type VisibleLine, visibleLines } from "../visible/visible-lines.ts";
import { paragraphLabel } from "./line-label.ts";
import { matchSectionLabel, type SectionLabel } from "./section-label.ts";
import type { SectionLexicon } from "./section-lexicon.ts";

/**
 * Reports lines meant as headings that are text because no space follows their hashes: `##키워드`. After one hash it is a
 * hashtag (`#환율`), unless it names a section the note lacks, at the start of a paragraph, or is numbered (`#1. 기사`).
 * Other kinds of blank, from word processors or Option+Space, are no space to Markdown.
 */
export function findUnspacedHeadings(
  { body, spans }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const present = new Set(spans.flatMap(({ roles }) => roles));
  const isLacking = ({ roles }: Pick<SectionLabel, "roles">): boolean =>
    roles.every((role) => holdsData([role]) && !present.has(role));
  const namesLacking = (text: string): boolean => {
    const label = matchSectionLabel(text, lexicon);
    return label !== null && isLacking(label);
  };
  const isMeant = (line: VisibleLine, hashes: number, index: number): boolean => {
    const label = paragraphLabel(line, lexicon);
    // At the start of a paragraph it is read as typed; below other lines it is not read.
    if (label !== null) return index > 0 && isLacking(label);
    return hashes > 1 || (index === 0 && (numbered.test(line.text) || namesLacking(line.text.slice(1))));
  };
  return body.tokens.filter(isParagraph).flatMap((inline) =>
    visibleLines(body, inline).flatMap((line, index) => {
      const hashes = hashesOf(line, inline);
      if (hashes === 0) {
        const spaced = widelySpaced(body, { line, inline, source });
        return spaced.length === 0 || paragraphLabel(line, lexicon) !== null ? [] : spaced;
      }
      if (!isMeant(line, hashes, index)) return [];
      const after = line.locate(line.starts[hashes - 1] ?? 0) + 1;
      const typed = shownText(line);
      const facts = { typed, meant: `${typed.slice(0, hashes)} ${typed.slice(hashes)}`, isBlankWide: false };
      const fix = { place: placeOf(body.source, after, after), text: " " };
      return [diagnose("heading-unspaced", facts, { source, place: placeOfVisible(body, line), fix })];
    }),
  );
}

interface LineOfNote {
  readonly line: VisibleLine;
  readonly inline: Token;
  readonly source: SourcePath;
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

function isParagraph({ type, level, content }: Token): boolean {
  return type === "inline" && level === 1 && content.includes("#");
}

const unspaced = /^(#{1,6})(?=[\p{L}\p{N}])/u;
const wideSpaced = /^(#{1,6})[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]\s*(\S[^\n]{0,79})/u;
const numbered = /^#\d{1,2}[.)]\s*\p{L}/u;
const anotherHashtag = /\s#/u;

/**
 * How many hashes begin a line in which a name follows without a space; 0 for any other line, and for a line of
 * hashtags.
 */
function hashesOf(line: VisibleLine, { content }: Token): number {
  const hashes = unspaced.exec(line.text)?.[1]?.length ?? 0;
  const [start = 0] = line.starts;
  const isTyped = content.startsWith("#".repeat(hashes), start) && content.charAt(start - 1) !== "\\";
  return isTyped && line.codeStart > 0 && !anotherHashtag.test(line.text) ? hashes : 0;
}
