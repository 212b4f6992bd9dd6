import { countBy } from "../../../model/count-by.ts";
import type { LabelledLines } from "../../labels/lines/paragraph-labels.ts";
import { type MarkedName, markedLabel, markedName } from "../../labels/marks/marked-name.ts";
import { isNamedAlike, isTypedOtherwise, type NameOfSection } from "../../labels/marks/named-alike.ts";
import { isDataRole } from "../section-span.ts";

/** The paragraph of some labels. */
export interface LabelledParagraph {
  readonly content: string;
  /** True if a list stands right below. */
  readonly isAboveList: boolean;
}

/**
 * The labels of a paragraph, each without the lines from which on something else stands, under a name typed as it is:
 * `■ 시사점: …` below `■ 키워드: …`. A label without such a name stays the same object.
 */
export function withoutNamesAlike(
  labels: readonly LabelledLines[],
  paragraph: LabelledParagraph,
): readonly LabelledLines[] {
  const names = labels.map((label) => nameOf(label, paragraph.content));
  const countOfMark = countBy(names, (name) => name?.mark);
  return labels.map((label, place) => {
    const own = names[place] ?? null;
    const isOneOfNames = own !== null && (countOfMark.get(own.mark) ?? 0) > 1;
    return own === null ? label : beforeNameAlike(label, { own, roles: label.roles, isOneOfNames }, paragraph);
  });
}

function beforeNameAlike(
  label: LabelledLines,
  section: NameOfSection,
  { content, isAboveList }: LabelledParagraph,
): LabelledLines {
  const [first] = label.lines;
  if (first === undefined || !label.roles.every(isDataRole)) return label;
  if (!isTypedOtherwise(section, lineAround(content, first.starts[0]))) return label;
  const { own } = section;
  const names = label.lines.map(({ starts }) => nameAt(content, starts[0]));
  const at = names.findIndex((name, place) => {
    if (name === null || !isNamedAlike(section, name)) return false;
    if (name.value !== "") return true;
    return place + 1 < names.length ? names[place + 1]?.mark !== own.mark : isAboveList && own.value !== "";
  });
  return at === -1 ? label : { ...label, lines: label.lines.slice(0, at) };
}

/** The name of a label, which stands beside its value or on the line above it; null if nothing marks it. */
function nameOf({ lines: [first] }: LabelledLines, content: string): MarkedName | null {
  const start = first?.starts[0];
  if (start === undefined) return null;
  return markedLabel(beginsLine(content, start) === null ? lineAround(content, start) : lineAbove(content, start));
}

const mostRead = 200;

function nameAt(content: string, start: number | undefined): MarkedName | null {
  const line = beginsLine(content, start);
  return line === null ? null : markedName(line);
}

/** The line as typed that begins with the words at a place; null if it begins with others. */
function beginsLine(content: string, start: number | undefined): string | null {
  if (start === undefined) return null;
  const from = startOfLine(content, start);
  return from === null || /\p{L}/u.test(content.slice(from, start)) ? null : lineFrom(content, from);
}

/** Where the line around a place begins; null if that is far away. */
function startOfLine(content: string, at: number): number | null {
  const before = content.slice(Math.max(0, at - mostRead), at);
  const end = before.lastIndexOf("\n");
  if (end === -1) return at <= mostRead ? 0 : null;
  return at - before.length + end + 1;
}

function lineFrom(content: string, from: number): string {
  return content.slice(from, from + mostRead).split("\n", 1)[0] ?? "";
}

function lineAround(content: string, at: number | undefined): string {
  const from = at === undefined ? null : startOfLine(content, at);
  return from === null ? "" : lineFrom(content, from);
}

function lineAbove(content: string, at: number | undefined): string {
  const from = at === undefined ? null : startOfLine(content, at);
  return from === null || from === 0 ? "" : lineAround(content, from - 1);
}
