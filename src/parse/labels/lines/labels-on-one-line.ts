import type { SectionRole } from "../../../model/note/section-role.ts";
import { holdsData } from "../../sections/section-span.ts";
import { type BoldRun, sliceVisible, type VisibleLine } from "../../visible/visible-lines.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../section-label.ts";

/** What may separate a value from the next name on a line; punctuation that ends a sentence belongs to the value. */
const seam = /([.!?。…]?)(?:(?:(?<!\s)\s+)?[/|;]\s*|(?<!\s)\s+)/gu;

/** A single space separates only behind the end of a sentence, and after keywords: none holds a name and a colon. */
function separates(all: string, mark: string, named: ReadonlySet<SectionRole>): boolean {
  return mark !== "" || named.has("keywords") || /[/|;]|\s{2}/u.test(all);
}

/** A name with its colon, without the end of a sentence in it. */
const beforeColon = /^([^:：.!?/|;\n]{1,24})[:：]/u;
const inBrackets = /^[[【]([^\]】\n]{1,24})[\]】]/u;

/**
 * Splits a line that begins with a label and names other sections further on, `키워드: 금리. 요약: 올랐다 / 질문: 왜?`,
 * `[키워드] 금리 [요약] 올랐다` or `**키워드** 금리 / **요약** 올랐다`, as if each stood on its own line; a line that names none
 * stays whole. A name repeated on the line is part of a value. Behind the article's own words only keywords and another
 * name are the writer's.
 */
export function partsNamedOnLine(line: VisibleLine, lexicon: SectionLexicon): readonly VisibleLine[] {
  const boldAt = new Map(line.boldRuns.map((run) => [run.start, run]));
  const nameAt = (from: number): NameOnLine | null => nameOnLine(line.text, from, { boldAt, lexicon });
  const own = nameAt(0);
  if (own === null) return [line];
  const named = new Set(own.roles);
  const isArticle = named.has("article");
  if (!holdsData(own.roles) && !isArticle) return [line];
  const cuts: Cut[] = [];
  for (const { 0: all, 1: mark = "", index } of line.text.matchAll(seam)) {
    const next = index + all.length;
    if (next < own.end || next >= line.codeStart || !separates(all, mark, named)) continue;
    const roles = nameAt(next)?.roles ?? [];
    if (!namesMore(roles, named)) continue;
    for (const role of roles) named.add(role);
    cuts.push({ end: index + mark.length, next });
  }
  return isArticle && !(named.has("keywords") && cuts.length > 1) ? [line] : cutLine(line, cuts);
}

/** A name repeated on the line names no other part. */
function namesMore(roles: readonly SectionRole[], named: ReadonlySet<SectionRole>): boolean {
  return holdsData(roles) && !roles.some((role) => named.has(role));
}

/** Where a part of a line ends, and where the next one begins. */
interface Cut {
  readonly end: number;
  readonly next: number;
}

function cutLine(line: VisibleLine, cuts: readonly Cut[]): readonly VisibleLine[] {
  if (cuts.length === 0) return [line];
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts.map((from, place) => partOf(line, from, cuts[place]?.end ?? line.text.length));
}

interface KnownNames {
  /** The bold runs of the line by where they begin. */
  readonly boldAt: ReadonlyMap<number, BoldRun>;
  readonly lexicon: SectionLexicon;
}

/** What a name on a line names, and where it ends: words within it name nothing else, `Key words:`. */
interface NameOnLine {
  readonly roles: readonly SectionRole[];
  readonly end: number;
}

/** The shortest that names something: a colon far behind brackets or bold words may be of their value. */
function nameOnLine(text: string, from: number, { boldAt, lexicon }: KnownNames): NameOnLine | null {
  const next = text.slice(from, from + 30);
  const [brackets, colon] = [inBrackets.exec(next), beforeColon.exec(next)];
  const run = boldAt.get(from);
  const typed = [
    { name: brackets?.[1], end: from + (brackets?.[0].length ?? 0) },
    { name: boldName(text, run), end: run?.end ?? from },
    { name: colon?.[1], end: from + (colon?.[0].length ?? 0) },
  ];
  for (const { name, end } of typed) {
    const roles = matchSectionLabel(name ?? "", lexicon)?.roles ?? [];
    if (roles.length > 0) return { roles, end };
  }
  return null;
}

/** Words in bold; null for those that a word goes on with, `**질문**은`. */
function boldName(text: string, run: BoldRun | undefined): string | null {
  if (run === undefined || /^[\p{L}\p{N}]/u.test(text.slice(run.end, run.end + 2))) return null;
  return text.slice(run.start, run.end);
}

function partOf(line: VisibleLine, from: number, to: number): VisibleLine {
  const part = sliceVisible(line, from, to);
  const boldRuns = line.boldRuns.flatMap((run): readonly BoldRun[] =>
    run.start < from || run.end > to ? [] : [{ start: run.start - from, end: run.end - from }],
  );
  const within = (place: number): number => Math.min(part.text.length, Math.max(0, place - from));
  const [codeStart, linkStart] = [within(line.codeStart), within(line.linkStart)];
  return { ...part, bold: boldRuns[0] ?? null, boldRuns, codeStart, linked: line.linked, linkStart };
}
