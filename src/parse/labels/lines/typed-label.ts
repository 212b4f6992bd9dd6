import type { BoldRun, VisibleLine } from "../../visible/visible-lines.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { type LineLabel, paragraphLabel, unmarkedLabel } from "./line-label.ts";

/** A label found in a line as typed, and whether bold, brackets or a colon marks it. */
export interface TypedLabel extends LineLabel {
  readonly isMarked: boolean;
}

/** A label is at the start of its line; what stands further in is not looked at. */
const mostRead = 240;

/**
 * The label with which a line of Markdown begins, before its emphasis and links are read: this decides where blocks
 * end. Null for any other line, and where its words are a link.
 */
export function typedLabel(line: string, lexicon: SectionLexicon): TypedLabel | null {
  const visible = lineAsTyped(line.slice(0, mostRead));
  const marked = paragraphLabel(visible, lexicon);
  if (marked !== null) return { ...marked, isMarked: true };
  const unmarked = unmarkedLabel(visible, lexicon);
  return unmarked === null ? null : { ...unmarked, isMarked: false };
}

const boldMarks = /(\*\*|__)(?=\S)(.+?)\1|<(b|strong)>(.+?)<\/\3>/u;
const link = /!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/u;
const links = new RegExp(link.source, "gu");
const backslash = /\\(?=[[\]#.:()-])/gu;

function lineAsTyped(line: string): VisibleLine {
  const typed = line.replace(links, "$1").replace(backslash, "");
  const found = boldMarks.exec(typed);
  const inBold = found?.[2] ?? found?.[4] ?? "";
  const text = found === null ? typed : typed.replace(found[0], () => inBold);
  const bold: BoldRun | null = found === null ? null : { start: found.index, end: found.index + inBold.length };
  const code = text.indexOf("`");
  const linked = link.test(line) || line.includes("[[");
  return {
    text,
    starts: [],
    ends: [],
    locate: (offset) => offset,
    bold,
    boldRuns: bold === null ? [] : [bold],
    codeStart: code === -1 ? text.length : code,
    linked,
    linkStart: linked ? 0 : text.length,
  };
}
