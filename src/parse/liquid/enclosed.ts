import type { Rewriting } from "../rewritten-source.ts";
import type { Stretch } from "./code-stretches.ts";
import type { LiquidMark } from "./liquid-marks.ts";

/** Text between a tag and its end tag. */
export interface Enclosed {
  /** The tags and all between them. */
  readonly whole: Stretch;
  /** What becomes of the two tags. */
  readonly rewritings: readonly Rewriting[];
}

const endTag = { raw: "endraw", highlight: "endhighlight", comment: "endcomment" } as const;

type EnclosingTag = keyof typeof endTag;

/** The stretches that Liquid takes as a whole: `raw` as typed, `highlight` as code, `comment` as nothing to be seen. In order, the outermost only. */
export function enclosedStretches(text: string, marks: readonly LiquidMark[]): readonly Enclosed[] {
  const ends = endsAhead(marks);
  const enclosed: Enclosed[] = [];
  let from = 0;
  for (const [index, open] of marks.entries()) {
    const name = enclosingTag(open);
    if (name === null || open.start < from) continue;
    const close = ends(name, index);
    const rewritings = close === undefined ? null : rewriteTags[name](text, open, close);
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

/** Finds the next end tag of a kind behind a mark; all searches together go over the marks once. */
function endsAhead(marks: readonly LiquidMark[]): (name: EnclosingTag, index: number) => LiquidMark | undefined {
  const next: Record<EnclosingTag, number> = { raw: 0, highlight: 0, comment: 0 };
  return (name, index) => {
    next[name] = Math.max(next[name], index + 1);
    const isEnd = ({ kind, inside }: LiquidMark): boolean => kind === "tag" && inside === endTag[name];
    while (next[name] < marks.length && !isEnd(marks[next[name]] ?? { kind: "output", start: 0, end: 0, inside: "" })) {
      next[name] += 1;
    }
    return marks[next[name]];
  };
}

type RewriteTags = (text: string, open: LiquidMark, close: LiquidMark) => readonly Rewriting[] | null;

const rewriteTags: Readonly<Record<EnclosingTag, RewriteTags>> = {
  raw: (_text, open, close) => [replaced(open, ""), replaced(close, "")],
  highlight(text, open, close) {
    const [, language = ""] = /^highlight\s+([\w+#.-]+)/u.exec(open.inside) ?? [];
    if (!standsAlone(text, open) || !standsAlone(text, close)) return null;
    const longest = Math.max(
      2,
      ...[...text.slice(open.end, close.start).matchAll(/`{3,}/gu)].map(([run]) => run.length),
    );
    const fence = "`".repeat(longest + 1);
    return [replaced(open, `${fence}${language}`), replaced(close, fence)];
  },
  comment(text, open, close) {
    return /--!?>|--$/u.test(text.slice(open.end, close.start))
      ? null
      : [replaced(open, "<!--"), replaced(close, "-->")];
  },
};

function replaced({ start, end }: LiquidMark, text: string): Rewriting {
  return { start, end, text };
}

/** Whether nothing else stands on the mark's line, but for what quotes it or indents it. */
function standsAlone(text: string, { start, end }: LiquidMark): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", end);
  return /^[ \t>]*$/u.test(before) && text.slice(end, lineEnd === -1 ? undefined : lineEnd).trim() === "";
}
