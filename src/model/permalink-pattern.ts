import type { Permalink } from "./addresses.ts";
import { type PermalinkProblem, permalinkOf, permalinkProblem } from "./permalink.ts";
import { longestSlug, slugify } from "./slugify.ts";
import { dayOf, monthOf, yearOf } from "./study-date.ts";
import type { StudyNote } from "./study-note.ts";

/** More would only make a path that no file system takes. */
const mostCategories = 8;

const placeholder = /:([a-z_]+)/gu;
const leadingDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{6}|\d{8})[-_ ]+(?=.)/u;

/** What each `:placeholder` of a pattern stands for. A typed `slug:` takes the place of the file's name in all of them. */
const placeholders: ReadonlyMap<string, (note: StudyNote) => string> = new Map([
  ["id", (note) => slugify(note.frontMatter.slug?.value ?? note.id)],
  ["title", (note) => slugify(note.frontMatter.slug?.value ?? note.id.replace(leadingDate, ""))],
  ["slug", (note) => slugify(note.frontMatter.slug?.value ?? note.id.replace(leadingDate, ""))],
  ["year", (note) => String(yearOf(note.date.value)).padStart(4, "0")],
  ["month", (note) => String(monthOf(note.date.value)).padStart(2, "0")],
  ["day", (note) => String(dayOf(note.date.value)).padStart(2, "0")],
  [
    "categories",
    (note) =>
      note.categories
        .slice(0, mostCategories)
        .map(({ value }) => slugify(value))
        .join("/"),
  ],
] as const);

/** The parts of a note that a pattern may name, without their colon. */
export const permalinkPlaceholders: readonly string[] = [...placeholders.keys()];

/** The note's address: the one its author typed, else the site's pattern filled in. The pattern must have no problem. */
export function notePermalink(note: StudyNote, pattern: string): Permalink {
  return note.permalink ?? permalinkOf(filled(pattern, (name) => placeholders.get(name)?.(note)));
}

/** Why a pattern cannot give every note an address that can be written, or null when it can. */
export function permalinkPatternProblem(pattern: string): PermalinkProblem | "unknown-placeholder" | null {
  const names = Array.from(pattern.matchAll(placeholder), ([, name]) => name ?? "");
  if (names.some((name) => !placeholders.has(name))) return "unknown-placeholder";
  return permalinkProblem(filled(pattern, () => "x".repeat(longestSlug)));
}

function filled(pattern: string, fill: (name: string) => string | undefined): string {
  return pattern
    .normalize("NFC")
    .replace(placeholder, (whole, name: string) => fill(name) ?? whole)
    .replace(/\/{2,}/gu, "/");
}
