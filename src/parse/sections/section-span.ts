import type { DoubtKind } from "../../model/note/article-doubt.ts";
import { type DataRole, dataRoles, type SectionRole } from "../../model/note/section-role.ts";
import type { Body } from "../body.ts";
import type { LabelledValue } from "../values/labelled-value.ts";

/** A run of the body's top-level blocks that is one section; the spans of a body are contiguous. */
export interface SectionSpan {
  readonly roles: readonly SectionRole[];
  /** Index of the `heading_open` token that names the section; null when no heading does. */
  readonly heading: number | null;
  /** The section's tokens, heading included: from `start` up to, but not including, `end`. */
  readonly start: number;
  readonly end: number;
  readonly values: readonly LabelledValue[];
  /** True if the section contains words under none of its labels. */
  readonly stray: boolean;
  /** Set if it is in an article and it is unclear whose words it contains. */
  readonly inArticle?: true;
  /** Set if it counts as the article where that is withheld, and may be the student's. */
  readonly doubt?: SpanDoubt;
}

/** What made a section pass for the article, and the token with which the doubtful words begin. */
export interface SpanDoubt {
  readonly kind: DoubtKind;
  readonly at: number;
}

/** How many tokens are a heading: `heading_open`, its inline token, `heading_close`. */
export const headingTokens = 3;

/** A body with the sections that were read in it. */
export interface DividedBody {
  readonly body: Body;
  readonly spans: readonly SectionSpan[];
  /** Whether the note's article is not shown. */
  readonly isWithheld?: boolean;
}

/** The line of the first block from a token on, which is near: sections may be many. */
export function lineFrom(tokens: Body["tokens"], start: number): number | undefined {
  for (let index = start; index < tokens.length; index += 1) {
    const line = tokens[index]?.map?.[0];
    if (line !== undefined) return line;
  }
  return undefined;
}

/** True for a section that is not shown where the article is not. */
export function goesWithArticle({ roles, inArticle }: SectionSpan): boolean {
  return roles.includes("article") || inArticle === true;
}

const rolesOfData: ReadonlySet<SectionRole> = new Set(dataRoles);

/** True when values are read from what stands under a role. */
export function isDataRole(role: SectionRole): role is DataRole {
  return rolesOfData.has(role);
}

/** True when values are read from what stands under one of these roles. */
export function holdsData(roles: readonly SectionRole[]): boolean {
  for (const role of roles) if (rolesOfData.has(role)) return true;
  return false;
}
