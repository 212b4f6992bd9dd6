import type { Rewriting } from "../places/rewritten-source.ts";
import type { TextRange } from "../places/text-range.ts";
import { commentRanges } from "./comment-ranges.ts";
import type { LiquidMark } from "./liquid-marks.ts";
import { startsWithin } from "./starts-within.ts";

/** A tag with its end tag, and what replaces them. */
export interface TagPair {
  /** The tags and everything between them. */
  readonly whole: TextRange;
  /** What replaces the two tags. */
  readonly rewritings: readonly Rewriting[];
}

type EnclosingTag = "raw" | "highlight" | "comment";

/**
 * The paired tags that Liquid treats as a whole: `raw` is kept as typed, `highlight` becomes code, `comment` is hidden,
 * unless code shows it. In order, outermost only.
 */
export function tagPairs(
  text: string,
  marks: readonly LiquidMark[],
  isCode: (mark: LiquidMark) => boolean = () => false,
): readonly TagPair[] {
  const ends = endsAhead(marks);
  const enclosed: TagPair[] = [];
  let from = 0;
  for (const [index, open] of marks.entries()) {
    const name = text.slice(open.start, open.end).includes("\n") ? null : enclosingTag(open);
    if (name === null || open.start < from) continue;
    if (name === "comment" && isCode(open)) continue;
    const close = ends(name, index);
    const rewritings =
      close === undefined
        ? null
        : rewriteTags[name](text, { open, close, inside: () => marks.slice(index + 1, marks.indexOf(close, index)) });
    if (close === undefined || rewritings === null) continue;
    enclosed.push({ whole: { start: open.start, end: close.end }, rewritings });
    from = close.end;
  }
  return enclosed;
}

function enclosingTag({ kind, inside }: LiquidMark): EnclosingTag | null {
  if (kind === "output") return null;
  const [name = ""] = inside.split(/\s/u);
  return name === "raw" || name === "highlight" || name === "comment" ? name : null;
}

/** Finds the next end tag of a kind after a mark; all searches together pass over the marks once. */
function endsAhead(marks: readonly LiquidMark[]): (name: EnclosingTag, index: number) => LiquidMark | undefined {
  const next: Record<EnclosingTag, number> = { raw: 0, highlight: 0, comment: 0 };
  return (name, index) => {
    next[name] = Math.max(next[name], index + 1);
    for (let mark = marks[next[name]]; mark !== undefined; mark = marks[next[name]]) {
      if (mark.kind === "tag" && mark.inside === `end${name}`) return mark;
      next[name] += 1;
    }
    return undefined;
  };
}

interface Tags {
  readonly open: LiquidMark;
  readonly close: LiquidMark;
  /** The marks between the two. */
  readonly inside: () => readonly LiquidMark[];
}

type RewriteTags = (text: string, tags: Tags) => readonly Rewriting[] | null;

const rewriteTags: Readonly<Record<EnclosingTag, RewriteTags>> = {
  raw: (_text, { open, close }) => [replaced(open, ""), replaced(close, "")],
  highlight(text, { open, close, inside }) {
    const [, language = ""] = /^highlight\s+([\w+#.-]+)/u.exec(open.inside) ?? [];
    if (!standsAlone(text, open) || !standsAlone(text, close)) return null;
    const longest = Math.max(
      2,
      ...[...text.slice(open.end, close.start).matchAll(/`{3,}/gu)].map(([run]) => run.length),
    );
    const fence = "`".repeat(longest + 1);
    const { shown, hidden } = withoutComments(inside());
    const removed = hidden.map((one) => replaced(one, lineEnds(text.slice(one.start, one.end))));
    return [...fenced(text, { open, close, fence, language }, shown.filter(isRaw)), ...removed];
  },
  comment(text, { open, close }) {
    if (isHiddenByHtml(text, open, close)) return [replaced(open, "<!--"), replaced(close, "-->")];
    const typed = text.slice(open.start, close.end);
    return [replaced({ ...open, end: close.end }, isQuoted(text, open) ? quotedLineEnds(typed) : lineEnds(typed))];
  },
};

/** Whether HTML's own signs hide a comment: not in code, where they are shown, nor where a block may end within it. */
function isHiddenByHtml(text: string, open: LiquidMark, close: LiquidMark): boolean {
  const comment = text.slice(open.end, close.start);
  const before = lineBefore(text, open);
  if (/--!?>|--$|^-?>|\n[ \t]*\r?\n/u.test(comment) || /\t| {4}/u.test(before)) return false;
  return before === "" || !comment.includes("\n");
}

function lineBefore(text: string, { start }: Pick<LiquidMark, "start">): string {
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
}

function isQuoted(text: string, open: LiquidMark): boolean {
  return /^ {0,3}>/u.test(lineBefore(text, open));
}

/** The line ends of a text, which stand in its place so that the lines below it stay where they are. */
export function lineEnds(typed: string): string {
  return (typed.match(/\r?\n/gu) ?? []).join("");
}

function quotedLineEnds(typed: string): string {
  return (typed.match(/\r?\n(?: {0,3}>)*/gu) ?? []).join("");
}

/** Divides marks into those that Liquid runs or keeps, and the comments among them. */
function withoutComments(marks: readonly LiquidMark[]): {
  readonly shown: readonly LiquidMark[];
  readonly hidden: readonly TextRange[];
} {
  const hidden = commentRanges(marks);
  const isHidden = startsWithin(hidden);
  return { shown: marks.filter((mark) => !isHidden(mark)), hidden };
}

interface Fence {
  readonly open: LiquidMark;
  readonly close: LiquidMark;
  readonly fence: string;
  readonly language: string;
}

/**
 * In code, `raw` only stops Liquid and is not part of the code; if it is on a line of its own, it becomes part of the
 * fence.
 */
function fenced(
  text: string,
  { open, close, fence, language }: Fence,
  raws: readonly LiquidMark[],
): readonly Rewriting[] {
  const [first, last] = [raws[0], raws.at(-1)];
  const isAlone = (mark: LiquidMark, from: number, to: number): boolean =>
    standsAlone(text, mark) && text.slice(from, to).trim() === "";
  const top = first !== undefined && isAlone(first, open.end, first.start) ? first : open;
  const bottom = last !== undefined && last !== top && isAlone(last, last.end, close.start) ? last : close;
  return [open, ...raws, close].map((mark) => {
    if (mark === top) return replaced(mark, `${fence}${language}`);
    return replaced(mark, mark === bottom ? fence : "");
  });
}

function isRaw({ kind, inside }: LiquidMark): boolean {
  return kind === "tag" && /^(?:end)?raw$/u.test(inside);
}

function replaced({ start, end }: TextRange, text: string): Rewriting {
  return { start, end, text };
}

/** Whether the mark is alone on its line, apart from quote marks and indentation. */
function standsAlone(text: string, { start, end }: LiquidMark): boolean {
  const lineEnd = text.indexOf("\n", end);
  return (
    /^[ \t>]*$/u.test(lineBefore(text, { start })) &&
    text.slice(end, lineEnd === -1 ? undefined : lineEnd).trim() === ""
  );
}
