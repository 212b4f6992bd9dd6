import type { Place } from "../problem/place.ts";

/**
 * What made a text pass for the article: its heading (`## 내가 고른 기사`); one that an essay has as well (`## 본문`); a line
 * that begins with the name (`기사 - …`); that it stands below no heading, or behind a rule; that its heading is below
 * that of the article; or that it only has a name of its own within one (`한마디: …`).
 */
export type DoubtKind = "heading" | "essay" | "line" | "text" | "deeper" | "within";

/**
 * Why the student's own words may be withheld: nobody can tell whose they are, and another's work must not get out, so
 * they count as the article.
 */
export interface ArticleDoubt {
  readonly kind: DoubtKind;
  /** Where they begin; null where no line of them can be pointed at. */
  readonly place: Place | null;
}
