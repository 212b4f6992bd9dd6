import type { Slug } from "../../model/address/addresses.ts";
import { slugify } from "../../model/address/slugify.ts";
import type { StudyDate } from "../../model/date/study-date.ts";
import { oneLine } from "../../model/text/one-line.ts";
import type { NewProblem } from "../../model/words/new-problem.ts";
import { longestWord } from "../../parse/front-matter/fields/limits.ts";
import { meantDay } from "../../writing/meant-day.ts";
import { readTagText } from "../../writing/read-tags.ts";
import type { CommandOptions } from "../arguments/options.ts";
import { readNamedFile } from "./named-file.ts";
import { notGiven, type OptionReading } from "./option-reading.ts";
import { readSubject } from "./read-subject.ts";
import { readTemplate } from "./read-template.ts";

/** What was typed; null means still to be found out or asked. */
export interface NewRequest {
  readonly title: string | null;
  readonly link: URL | null;
  /** The saved page of the article; `stdin` is still to be read. */
  readonly page: Uint8Array | "stdin" | null;
  readonly date: StudyDate | null;
  readonly tags: readonly string[] | null;
  readonly category: string | null;
  readonly slug: Slug | null;
  /** The text of the author's own template. */
  readonly template: string | null;
}

/** The context in which the options of `new` are read. */
export interface NewSituation {
  /** Whether there is somebody to ask. */
  readonly asks: boolean;
  readonly today: StudyDate;
}

/** Reads the options of `new`, and finds everything wrong with them. */
export function readNewRequest(options: CommandOptions, { asks, today }: NewSituation): OptionReading<NewRequest> {
  const { title, link } = readSubject(options);
  const page = given(options.html, readPage);
  const date = given(options.date, (typed) => readDate(typed, today));
  const tags = given(options.tags, (typed) => readWords("tag", readTagText(typed)));
  const category = given(options.category, (typed) => readWords("category", [oneLine(typed)]));
  const template = given(options.template, readTemplate);
  const readings = [title, link, page, date, tags, category, template];
  const request = {
    title: title.value,
    link: link.value,
    page: page.value,
    date: date.value,
    tags: tags.value,
    category: category.value?.[0] || null,
    slug: options.slug === null ? null : slugify(options.slug),
    template: template.value,
  };
  const problems = readings.flatMap((reading) => reading.problems);
  return { value: request, problems: problems.length > 0 ? problems : missing(request, options, asks) };
}

function given<Value>(typed: string | null, read: (typed: string) => OptionReading<Value>): OptionReading<Value> {
  return typed === null ? notGiven : read(typed);
}

/** What an option needs and nobody has given. */
function missing(
  { title, link, page }: NewRequest,
  { body, image }: CommandOptions,
  asks: boolean,
): readonly NewProblem[] {
  if (link !== null || page !== null || (title === null && asks)) return [];
  if (title === null) return [{ kind: "no-title" }];
  const options = [...(body ? ["--body"] : []), ...(image ? ["--image"] : [])];
  return options.map((option) => ({ kind: "no-page", option }));
}

function readPage(file: string): OptionReading<Uint8Array | "stdin"> {
  if (file === "-") return { value: "stdin", problems: [] };
  const read = readNamedFile("--html", file);
  return "bytes" in read ? { value: read.bytes, problems: [] } : { value: null, problems: [read.problem] };
}

function readDate(typed: string, today: StudyDate): OptionReading<StudyDate> {
  const meant = meantDay(typed, today);
  if ("day" in meant) return { value: meant.day, problems: [] };
  return {
    value: null,
    problems: [{ kind: meant.isNoDay ? "no-such-day" : "wrong-date", typed, offers: meant.offers, today }],
  };
}

function readWords(what: "tag" | "category", value: readonly string[]): OptionReading<readonly string[]> {
  const isLong = value.some((word) => word.length > longestWord);
  return { value, problems: isLong ? [{ kind: "long-text", what, limit: longestWord }] : [] };
}
