import type { SectionRole } from "../../model/note/section-role.ts";
import { type ArticleExtent, endsArticle, type HeadingForm } from "../article/article-extent.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import type { Block } from "../visible/blocks.ts";
import type { BlockReading, HeadingReading, InnerValues, LabelReach, LabelsReading } from "./block-reading.ts";
import { isDataRole, type SpanDoubt } from "./section-span.ts";

/** A section whose end has not been reached. */
export interface OpenSection {
  readonly roles: readonly SectionRole[];
  /** Index of the heading that names it; null when no heading does. */
  readonly heading: number | null;
  readonly start: number;
  readonly end: number;
  /**
   * 1 to 6 for its heading, 7 for a label that is no heading; 0 for text under neither, to which no heading belongs.
   */
  readonly level: number;
  readonly values: readonly LabelledValue[];
  /** Where the blocks after the label begin; they belong to its last value. */
  readonly followingFrom: number;
  /** False when the label's own block holds the whole value. */
  readonly takesMore: boolean;
  /** True once there is something under the label. */
  readonly filled: boolean;
  readonly article: ArticleExtent | null;
  /** Where it begins to be doubtful whether it is the article, if anywhere. */
  readonly doubt: SpanDoubt | null;
  /** True right after a rule, which ends every section but an article, so that a label there is inside none. */
  readonly isAtRule: boolean;
  /** True right after a toggle or box in an article, below which the student may go on. */
  readonly isAtBox: boolean;
  /** How far it goes, if a label in a line of prose names it. */
  readonly reach: LabelReach;
  /** True where an all-bold line names it, so that another such line names the next part. */
  readonly isTitled: boolean;
  readonly stray: boolean;
  /** List items and paragraph lines in it that have labels of their own. */
  readonly inner: readonly InnerValues[];
}

const labelLevel = 7;

/** The section that a block begins; null if the block continues the open one, or belongs to none with a label. */
export function sectionBegunBy(open: OpenSection | null, block: Block, reading: BlockReading): OpenSection | null {
  switch (reading.kind) {
    case "heading":
      return headingBegins(open, reading.form, reading.value) ? sectionUnder(block, reading) : null;
    case "labels":
      return sectionOfLabels(block, reading);
    case "rule":
      return null;
    case "footnotes":
    case "other":
      return textWithoutLabel(block);
    case "title":
      return open !== null && ((open.isTitled && open.filled) || !open.takesMore) ? textWithoutLabel(block) : null;
    case "stranger":
      return open !== null && (!open.takesMore || isOneOfLabels(open)) ? textWithoutLabel(block) : null;
    case "mixed":
    case "plain":
      return open !== null && !open.takesMore ? textWithoutLabel(block) : null;
  }
}

const rolesOfOneLabel: ReadonlySet<SectionRole> = new Set(["keywords", "summary", "reflection"]);

/**
 * True for a section whose label has its value beside it, `**요약** : 올랐다`: the next labelled paragraph then says
 * something else.
 */
function isOneOfLabels({ level, roles, values, article }: OpenSection): boolean {
  if (level !== labelLevel || article !== null || values.at(-1)?.isEmpty !== false) return false;
  return roles.every((role) => rolesOfOneLabel.has(role));
}

function headingBegins(open: OpenSection | null, form: HeadingForm, value: LabelledValue | null): boolean {
  if (open === null || !open.takesMore) return true;
  if (value !== null) return form.level <= open.level || !repeats(open.roles, value.roles);
  if (open.article === null) return form.level <= open.level || open.level === 0;
  return open.filled && endsArticle(open.article, form);
}

function sectionUnder(block: Block, { form, value, isDoubtful }: HeadingReading): OpenSection {
  const roles = value?.roles ?? ["other"];
  const named: Partial<OpenSection> = {
    roles,
    heading: block.start,
    level: form.level,
    values: value === null ? [] : [value],
    filled: value?.isEmpty === false && !roles.includes("article"),
    article: roles.includes("article") ? { label: form, headline: null } : null,
    doubt: isDoubtful === true ? { kind: "heading", at: block.start } : null,
  };
  return { ...sectionAt(block), ...named };
}

function sectionOfLabels(block: Block, reading: LabelsReading): OpenSection {
  const { values, isPlain, stray, isBoxed, isDoubtful, reach } = reading;
  const roles = [...new Set(values.flatMap((value) => value.roles))];
  const last = values.at(-1);
  const isEmpty = last === undefined || last.isEmpty;
  const isParagraph = block.type === "paragraph";
  const named: Partial<OpenSection> = {
    roles,
    level: labelLevel,
    values,
    takesMore: isEmpty || (isParagraph && !stray && !last.roles.includes("source")),
    filled: !isEmpty,
    isTitled: isParagraph && isEmpty && !isPlain && roles.every((role) => role !== "article" && role !== "terms"),
    article: last?.roles.includes("article") ? { label: labelForm, headline: null } : null,
    doubt: isDoubtful === true ? { kind: "line", at: block.start } : null,
    reach: reach ?? "section",
    stray: stray || isBoxed === true,
  };
  return { ...sectionAt(block), ...named };
}

/** The form of a label that is no heading. */
export const labelForm: HeadingForm = { level: labelLevel, underlined: false, numbered: false };

/** Text without a label. */
export function textWithoutLabel(block: Block): OpenSection {
  return { ...sectionAt(block), filled: false };
}

function sectionAt(block: Block): OpenSection {
  return {
    roles: ["other"],
    heading: null,
    start: block.start,
    end: block.end,
    level: 0,
    values: [],
    followingFrom: block.end,
    takesMore: true,
    filled: false,
    article: null,
    doubt: null,
    isAtRule: false,
    isAtBox: false,
    isTitled: false,
    reach: "section",
    stray: false,
    inner: [],
  };
}

const rolesThatNest: ReadonlySet<SectionRole> = new Set(["article", "source", "summary", "questions", "reflection"]);

/** True if a block's labels only divide their section: `결론:` in a summary, `출처:` in an article. */
export function ownsLabels(
  within: OpenSection | null,
  { values, stray }: LabelsReading,
  holder: "paragraph" | "container",
): boolean {
  if (within === null || !within.takesMore || within.roles.includes("other")) return false;
  if (within.level === labelLevel && holder === "paragraph") return false;
  const roles = new Set(values.flatMap((value) => value.roles));
  if (namesOneOfSeveral(within.roles, [...roles])) return false;
  return repeats(within.roles, [...roles]) || (stray && roles.size < 2);
}

/** True for a label that says which part of a joined section stands below it: `- 요약: 올랐다` under `## 키워드 및 요약`. */
function namesOneOfSeveral(outer: readonly SectionRole[], inner: readonly SectionRole[]): boolean {
  const data: readonly SectionRole[] = outer.filter(isDataRole);
  return data.length > 1 && inner.length > 0 && inner.every((role) => data.includes(role));
}

function repeats(outer: readonly SectionRole[], inner: readonly SectionRole[]): boolean {
  const source = outer.includes("article") ? ["source"] : [];
  return inner.every((role) => rolesThatNest.has(role) && [...outer, ...source].includes(role));
}
