import type { SectionRole } from "../../model/note/section-role.ts";
import type { HeadingForm } from "./article-extent.ts";

/** A heading of the body that names keywords, a summary or the like: the writer's, or the article's own. */
export interface NamedHeading {
  /** Index of its `heading_open` token. */
  readonly start: number;
  readonly form: HeadingForm;
  readonly roles: readonly SectionRole[];
}

/**
 * True when a section's name in an article's heading belongs to the article: `### 결론` below `## 기사`, when the writer's
 * `## 요약` comes later. If the note has no other heading of its kind, it is the writer's.
 */
export function isArticlesHeading(
  label: HeadingForm,
  heading: NamedHeading,
  headings: readonly NamedHeading[],
): boolean {
  return heading.roles.every((role) =>
    headings.some((other) => other.roles.includes(role) && isStronger(label, heading, other)),
  );
}

/**
 * True when a later heading looks more like the writer's, or names the same section: then this one may well be the
 * article's.
 */
export function mayBeArticlesHeading(
  label: HeadingForm,
  heading: NamedHeading,
  headings: readonly NamedHeading[],
): boolean {
  if (isLikeLabel(label, heading.form)) return false;
  return headings.some((other) => isStronger(label, heading, other) || isRepeated(heading, other));
}

function isRepeated(heading: NamedHeading, other: NamedHeading): boolean {
  return other.start > heading.start && heading.roles.some((role) => other.roles.includes(role));
}

/**
 * A writer's headings look like the one over the article, or are numbered, or have a higher level than the article's.
 */
function isStronger(label: HeadingForm, heading: NamedHeading, other: NamedHeading): boolean {
  if (other.start <= heading.start || isLikeLabel(label, heading.form)) return false;
  if (isLikeLabel(label, other.form)) return true;
  return other.form.level < heading.form.level || (other.form.numbered && !heading.form.numbered);
}

function isLikeLabel(label: HeadingForm, { level, numbered, underlined }: HeadingForm): boolean {
  if (label.numbered) return numbered;
  return level <= label.level && (label.level > lowestHeading || underlined === label.underlined);
}

const lowestHeading = 6;
