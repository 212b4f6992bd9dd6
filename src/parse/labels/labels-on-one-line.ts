import { holdsData } from "../sections/section-span.ts";
import { sliceVisible, type VisibleLine } from "../visible/visible-lines.ts";
import { matchSectionLabel } from "./section-label.ts";
import type { SectionLexicon } from "./section-lexicon.ts";

/** What may separate a value from the next name on a line; punctuation that ends a sentence belongs to the value. */
const seam = /([.!?。…]?)(?:(?<=[.!?。…])\s+|\s*[/|;]\s*|\s{2,})/gu;

/** After keywords a space is enough, because no keyword contains a name and a colon. */
const seamBehindKeywords = /([.!?。…]?)(?:\s*[/|;]\s*|\s+)/gu;

/** A name with its colon, without the end of a sentence in it. */
const namedNext = /^([^:：.!?/|;\n]{1,24})[:：]/u;

/**
 * Splits a line that begins with a label and names other sections further on, `키워드: 금리. 요약: 올랐다 / 질문: 왜?`, as if each stood
 * on its own line; a line that names none stays whole. A name repeated on the line is part of a value.
 */
export function partsNamedOnLine(line: VisibleLine, lexicon: SectionLexicon): readonly VisibleLine[] {
  const first = namedNext.exec(line.text)?.[1];
  const named = new Set(first === undefined ? [] : matchSectionLabel(first, lexicon)?.roles);
  if (!holdsData([...named])) return [line];
  const cuts: { readonly end: number; readonly next: number }[] = [];
  for (const { 0: all, 1: mark = "", index } of line.text.matchAll(named.has("keywords") ? seamBehindKeywords : seam)) {
    const next = index + all.length;
    const name = namedNext.exec(line.text.slice(next, next + 30))?.[1];
    const roles = name === undefined ? [] : (matchSectionLabel(name, lexicon)?.roles ?? []);
    if (next >= line.codeStart || !holdsData(roles) || roles.some((role) => named.has(role))) continue;
    for (const role of roles) named.add(role);
    cuts.push({ end: index + mark.length, next });
  }
  if (cuts.length === 0) return [line];
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts.map((from, place) => partOf(line, from, cuts[place]?.end ?? line.text.length));
}

function partOf(line: VisibleLine, from: number, to: number): VisibleLine {
  const part = sliceVisible(line, from, to);
  const bold = line.bold !== null && from === 0 && line.bold.end <= to ? line.bold : null;
  const codeStart = Math.min(part.text.length, Math.max(0, line.codeStart - from));
  return { ...part, bold, codeStart, linked: line.linked };
}
