import type { SectionRole } from "../../src/model/note/section-role.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { StudySection } from "../../src/model/note/study-section.ts";
import { htmlAfterLabel } from "./after-label.ts";

/**
 * Where a section is shown on a note's page: in the clipping as written, beside it, or in its head. Each is shown once.
 */
export type SectionPlacement = "text" | "margin" | "head";

/** The roles that belong in the margin. */
export type MarginRole = "questions" | "terms" | "reflection";

const marginRoles: readonly MarginRole[] = ["questions", "terms", "reflection"];

/**
 * What only markup can express: links, pictures, code, tables, highlights, and words struck out, raised, lowered or
 * explained. Plain data would lose it, as it does lose emphasis, which changes no meaning. A callout that names its
 * section is just a name, unless its author folded it.
 */
const plainTags = String.raw`(?:b|big|blockquote|br|dd|div|dl|dt|em|hr|i|input|label|li|ol|p|small|span|strong|u|ul|wbr)\b`;
const calloutTags = 'aside class="callout|details class="callout[^>]* open>|summary class="callout';
const tellingAttribute = String.raw`<[^>]*\s(?:style|title)=`;
const richMarkup = new RegExp(`<(?!${plainTags}|${calloutTags})[a-z]|${tellingAttribute}`, "iu");

/** Content that needs the width of the clipping. */
const wideMarkup = /<(?:img|svg|iframe|video|audio|pre|table)\b/iu;

const headings = /<h[1-6]\b/iu;

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
  return marginRoles.some((role) => saysSomething(section, role)) ? "margin" : "head";
}

/** True for a section of the margin or head that keeps its paragraphs, lists and links. */
export function isShownAsWritten(section: StudySection): boolean {
  const [role, ...more] = section.roles;
  if (role === undefined || more.length > 0) return false;
  if (role === "summary") return !isPlain(section) && fitsHead(section);
  if (!marginRoles.some((known) => known === role) || !fitsMargin(section) || isEmpty(section)) return false;
  return (
    !isPlain(section) || (role === "reflection" && section.heading !== null && section.reading.reflection !== null)
  );
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
  return marginRoles.filter((role) => saysSomething(section, role)).sort(byOrderIn(section.roles));
}

function byOrderIn(roles: readonly SectionRole[]): (one: MarginRole, other: MarginRole) => number {
  return (one, other) => roles.indexOf(one) - roles.indexOf(other);
}

function saysSomething({ reading }: StudySection, role: MarginRole): boolean {
  return role === "reflection" ? reading.reflection !== null : reading[role].length > 0;
}

/** True when text data alone says everything in a section. */
function isPlain({ extracted, html, heading }: StudySection): boolean {
  return extracted && !richMarkup.test(html) && !richMarkup.test(heading?.value.html ?? "");
}

/** The head shows no heading for a summary, so what its heading says after the name is shown there. */
function fitsHead(section: StudySection): boolean {
  const { html, heading, reading } = section;
  return (
    heading !== null &&
    hasSayableHeading(section) &&
    reading.summary !== null &&
    !wideMarkup.test(html) &&
    !headings.test(html)
  );
}

/** Whether the page can show the heading's words under a name of its own: marks in the name itself need the heading. */
function hasSayableHeading(section: StudySection): boolean {
  const named = section.heading?.value.html ?? "";
  return !richMarkup.test(named) || (htmlAfterLabel(section) !== null && !wideMarkup.test(named));
}

function isEmpty({ html, reading }: StudySection): boolean {
  return html.trim() === "" && reading.afterLabel === "";
}

/** Headings within the section would skip a level below the margin's own, unless they are the next level. */
function fitsMargin(section: StudySection): boolean {
  const { html, heading } = section;
  if (wideMarkup.test(html) || !hasSayableHeading(section)) return false;
  return !headings.test(html) || heading?.value.level === 2;
}
