import { unescapedMarkdown } from "../../parse/markdown.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";
import { shownMatches } from "./rewrite-matches.ts";

const opening = /<span class="katex(-display)?"[^<>]*>/gu;
const span = /<(\/?)span\b[^<>]*>/gu;
const source = /<annotation encoding="application\/x-tex">([^<>]*)<\/annotation>/u;

/**
 * Writes a formula that another program had rendered by KaTeX, in hundreds of elements, as the LaTeX that it says it
 * is.
 */
export function readRenderedFormulas(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    let reached = 0;
    return shownMatches(body, opening).flatMap(({ 0: tag, 1: display, index: start }): readonly ToldRewriting[] => {
      if (start < reached) return [];
      const end = endOfSpan(body, start + tag.length);
      // Where one is not closed, the markup is not what KaTeX writes, and looking on would take long.
      if (end === null) reached = body.length;
      const [, typed] = end === null ? [] : (source.exec(body.slice(start, end)) ?? []);
      if (end === null || typed === undefined || typed.includes("$")) return [];
      reached = end;
      return formula(body, { start, end, tex: unescapedMarkdown(typed.replaceAll("\\", "\\\\")).trim() }, display);
    });
  });
}

interface Rendered {
  readonly start: number;
  readonly end: number;
  readonly tex: string;
}

/** In an element of its own, a displayed formula is read only where that element asks for Markdown. */
function formula(body: string, { start, end, tex }: Rendered, display: string | undefined): readonly ToldRewriting[] {
  const told = { reason: "formula-read", told: tex.split("\n")[0] ?? tex } as const;
  if (display === undefined) return [{ start, end, text: `$${tex}$`, ...told }];
  const text = `$$${tex}$$`;
  const [parent, name = ""] =
    /<(div|figure|center|p)\b[^<>]*>\s*$/iu.exec(body.slice(Math.max(0, start - 1000), start)) ?? [];
  const isAlone = parent !== undefined && new RegExp(`^\\s*</${name}\\s*>`, "iu").test(body.slice(end, end + 100));
  if (!isAlone || /\bmarkdown\s*=/iu.test(parent)) return [{ start, end, text, ...told }];
  const closed = start - parent.length + parent.indexOf(">");
  return [{ start: closed, end, text: ` markdown="1">\n${text}\n`, ...told }];
}

function endOfSpan(body: string, start: number): number | null {
  span.lastIndex = start;
  let depth = 1;
  for (let tag = span.exec(body); tag !== null; tag = span.exec(body)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return null;
}
