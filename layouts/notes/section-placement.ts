import type { SectionRole } from "../../src/model/note/section-role.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { StudySection } from "../../src/model/note/study-section.ts";
import { withoutFormulas } from "../text/set-formulas.ts";
import { htmlAfterLabel } from "./after-label.ts";
import { hasHeadings, isRich, isWide } from "./markup-kinds.ts";

/**
 * Where a section is shown on a note's page: in the clipping as written, beside it, or in its head. Each is shown once.
 */
export type SectionPlacement = "text" | "margin" | "head";

const marginRoles = ["questions", "terms", "reflection"] as const satisfies readonly SectionRole[];

/** The roles that belong in the margin. */
export type MarginRole = (typeof marginRoles)[number];

/** Whether sections of a kind belong in the margin. */
export function isMarginRole(role: SectionRole): role is MarginRole {
  return marginRoles.some((known) => known === role);
}

/** The sections that the clipping shows as they were written, in the author's order. */
export function sectionsInPlace(note: StudyNote): readonly StudySection[] {
  return note.sections.filter((section) => placementOf(section) === "text");
}

/**
 * Data replaces a section if it holds every word of it and nothing but text. Text beside the clipping stays there as
 * written if data cannot hold it and the margin is wide enough.
 */
export function placementOf(section: StudySection): SectionPlacement {
  const { roles, extracted } = section;
  if (roles.includes("article") || roles.includes("other")) return "text";
  if (roles.every((role) => role === "source")) return extracted ? "head" : "text";
  if (isShownAsWritten(section)) return roles.includes("summary") ? "head" : "margin";
  if (!isPlain(section)) return "text";
  return marginRoles.some((role) => holdsData(section, role)) ? "margin" : "head";
}

/** True for a section of the margin or head that keeps its paragraphs, lists and links. */
export function isShownAsWritten(section: StudySection): boolean {
  const [role, ...more] = section.roles;
  if (role === undefined || more.length > 0) return false;
  if (role === "summary") return !isPlain(section) && fitsHead(section);
  if (!isMarginRole(role) || isEmpty(section) || !fitsMargin(section)) return false;
  return !isPlain(section) || isHeadedReflection(section);
}

/**
 * The author's name for a section, if it says more than the section's kind. It is shown where otherwise the place on
 * the page would serve as a name.
 */
export function ownNameOf({ reading }: StudySection): string | null {
  return reading.naming === "plain" ? null : reading.label;
}

/** The roles of a section that appear in the margin as data, in the order it names them. */
export function marginRolesOf(section: StudySection): readonly MarginRole[] {
  return marginRoles.filter((role) => holdsData(section, role)).sort(byOrderIn(section.roles));
}

function byOrderIn(roles: readonly SectionRole[]): (one: MarginRole, other: MarginRole) => number {
  return (one, other) => roles.indexOf(one) - roles.indexOf(other);
}

function holdsData({ reading }: StudySection, role: MarginRole): boolean {
  return role === "reflection" ? reading.reflection !== null : reading[role].length > 0;
}

/** True when text data alone says everything in a section; formulas are set in questions and terms. */
function isPlain({ extracted, html, heading, roles }: StudySection): boolean {
  const isListed = roles.every((role) => role === "questions" || role === "terms");
  return extracted && !isRich(isListed ? withoutFormulas(html) : html) && !isRich(heading?.value.html ?? "");
}

function isEmpty({ html, reading }: StudySection): boolean {
  return html.trim() === "" && reading.afterLabel === "";
}

/** As data it would be one text without its paragraphs. */
function isHeadedReflection({ roles, heading, reading }: StudySection): boolean {
  return roles.includes("reflection") && heading !== null && reading.reflection !== null;
}

/** The head shows no heading for a summary, so what its heading says after the name is shown there. */
function fitsHead(section: StudySection): boolean {
  const { html, heading, reading } = section;
  if (heading === null || reading.summary === null) return false;
  return canLoseHeading(section) && !isWide(html) && !hasHeadings(html);
}

/** Headings within the section would skip a level below the margin's own, unless they are the next level. */
function fitsMargin(section: StudySection): boolean {
  const { html, heading } = section;
  if (isWide(html) || !canLoseHeading(section)) return false;
  return !hasHeadings(html) || heading?.value.level === 2;
}

/** Whether the page can show the heading's words under a name of its own: marks in the name itself need the heading. */
function canLoseHeading(section: StudySection): boolean {
  const named = section.heading?.value.html ?? "";
  return !isRich(named) || (htmlAfterLabel(section) !== null && !isWide(named));
}
