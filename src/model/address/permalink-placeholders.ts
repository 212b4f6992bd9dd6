import { dayOfYear, isoWeekdayOf, isoWeekOf } from "../date/iso-week.ts";
import { dayOf, monthOf, type StudyDate, weekdayOf, yearOf } from "../date/study-date.ts";
import { typedTime } from "../date/typed-time.ts";
import type { FrontMatter } from "../note/front-matter.ts";
import type { StudyNote } from "../note/study-note.ts";
import { jekyllSlug, jekyllTitle } from "./jekyll-slug.ts";
import { slugify } from "./slugify.ts";

/** The parts of a note its address may use. */
export interface AddressedNote extends Pick<StudyNote, "id" | "date" | "categories"> {
  readonly frontMatter: Pick<FrontMatter, "slug" | "date">;
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = "January February March April May June July August September October November December".split(" ");

/** More would only make a path too long for any file system. */
const mostCategories = 8;

/** Jekyll's form of a file name first, then Saegim's additions; if only dashes follow, the date is the name. */
const leadingDate = /^(?:\d{2,4}-\d{1,2}-\d{1,2}-|(?:\d{4}-\d{1,2}-\d{1,2}|\d{6}|\d{8})[-_ ]+)(?=.*[^-\s])/u;

/**
 * The value of each `:placeholder`: Jekyll's with the same meaning, and `:id`, the slug of the whole file name. A typed
 * `slug:` replaces the file name in all that derive from it.
 */
const meanings: Readonly<Record<string, (note: AddressedNote) => string>> = {
  id: (note) => slugify(note.frontMatter.slug?.value ?? note.id),
  title: (note) => jekyllTitle(ownName(note)) || slugify(ownName(note)),
  slug: (note) => jekyllSlug(ownName(note)) || slugify(ownName(note)),
  name: (note) => jekyllSlug(note.id) || slugify(note.id),
  categories: (note) => joined(note.categories.map(({ value }) => value.toLowerCase())),
  slugified_categories: (note) => joined(note.categories.map(({ value }) => jekyllSlug(value) || slugify(value))),
  collection: () => "posts",
  output_ext: () => ".html",
  year: onDay((date) => digits(yearOf(date), 4)),
  short_year: onDay((date) => digits(yearOf(date) % 100, 2)),
  month: onDay((date) => digits(monthOf(date), 2)),
  i_month: onDay((date) => String(monthOf(date))),
  short_month: onDay((date) => nameOfMonth(date).slice(0, 3)),
  long_month: onDay(nameOfMonth),
  day: onDay((date) => digits(dayOf(date), 2)),
  i_day: onDay((date) => String(dayOf(date))),
  y_day: onDay((date) => digits(dayOfYear(date), 3)),
  w_year: onDay((date) => digits(isoWeekOf(date).year, 4)),
  week: onDay((date) => digits(isoWeekOf(date).week, 2)),
  w_day: onDay((date) => String(isoWeekdayOf(date))),
  short_day: onDay((date) => nameOfDay(date).slice(0, 3)),
  long_day: onDay(nameOfDay),
  hour: (note) => typedTime(note).slice(0, 2),
  minute: (note) => typedTime(note).slice(3, 5),
  second: (note) => typedTime(note).slice(6, 8),
};

const placeholders: ReadonlyMap<string, (note: AddressedNote) => string> = new Map(Object.entries(meanings));

/** The valid placeholders, without their colons. */
export const permalinkPlaceholders: readonly string[] = [...placeholders.keys()];

/** A pattern for all notes needs one of these; notes of the same moment share all others. */
export const distinctPlaceholders: readonly string[] = ["id", "title", "slug", "name"];

/** Replaces each placeholder of a pattern; unknown ones stay as typed. */
export function fillPlaceholders(pattern: string, note: AddressedNote): string {
  return replacePlaceholders(pattern, (name) => placeholders.get(name)?.(note) ?? null);
}

/**
 * Replaces possible placeholders by the result of `fill`; null keeps one as typed. As in Jekyll, `:month_` may be
 * `:month` and a `_`.
 */
export function replacePlaceholders(pattern: string, fill: (name: string) => string | null): string {
  return pattern.replace(/:([a-z_]+)/gu, (typed, name: string) => {
    const whole = fill(name);
    if (whole !== null || !name.endsWith("_")) return whole ?? typed;
    const shorter = fill(name.slice(0, -1));
    return shorter === null ? typed : `${shorter}_`;
  });
}

/** The file name without its date and trailing dots. */
function ownName({ id, frontMatter }: AddressedNote): string {
  return frontMatter.slug?.value ?? id.replace(leadingDate, "").replace(/(?<=[^.])\.+$/u, "");
}

function joined(categories: readonly string[]): string {
  return [...new Set(categories)].slice(0, mostCategories).join("/");
}

function onDay(part: (date: StudyDate) => string): (note: AddressedNote) => string {
  return ({ date }) => part(date.value);
}

function nameOfDay(date: StudyDate): string {
  return days[weekdayOf(date)] ?? "";
}

function nameOfMonth(date: StudyDate): string {
  return months[monthOf(date) - 1] ?? "";
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
