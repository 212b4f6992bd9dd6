import { toldMessage } from "../../check/report/told-message.ts";
import { printableExcerpt } from "../../check/reporters/printable-excerpt.ts";
import { readableHref } from "../../model/address/href.ts";
import { assertNever } from "../../model/assert-never.ts";
import { type PostState, type PostStatus, postStates, type SiteStatus } from "../../model/site-status.ts";
import type { Ink } from "../../model/terminal/ink.ts";
import { displayWidth, padToWidth, printable } from "../../model/terminal/terminal-cells.ts";
import type { Language } from "../../model/text/language.ts";
import { type StatusWords, statusWords } from "../../model/words/status.ts";

/** A longer path breaks the alignment instead of pushing all others to the right. */
const widestPath = 56;

const imagesNamed = 10;

/** As many as one can take up today. */
const questionsNamed = 3;

/** How a status is told: in a language, in colours or without, on lines of so many columns. */
interface StatusVoice {
  readonly language: Language;
  readonly ink: Ink;
  /** Whether others may read it. */
  readonly isPublic: boolean;
  /** Null if lines may have any length, as in a file. */
  readonly columns: number | null;
}

/** A status report for a person: one line per post, then what there is to do. */
export function statusText(status: SiteStatus, voice: StatusVoice): string {
  const { ink, language } = voice;
  const words = statusWords[language];
  const { posts } = status;
  const listed = [...posts, ...status.otherErrors];
  const hasErrors = listed.some(({ state }) => state === "invalid");
  return `${[
    ...postLines(listed, status, voice),
    ...(listed.length > 0 ? [""] : []),
    posts.length === 0 ? words.noPosts : words.counts(countStates(posts)),
    `${words.openQuestions(status.openQuestions.length)}. ${words.daysThisMonth(status.now.day.slice(0, 7), status.daysThisMonth)}.`,
    ...questionLines(status, words),
    ...imageLines(status, words),
    ...(hasErrors ? [ink.error(words.invalidNext)] : []),
  ].join("\n")}\n`;
}

/** The number of posts in each state. */
export function countStates(posts: readonly PostStatus[]): Readonly<Record<PostState, number>> {
  const count = (state: PostState): number => posts.filter((post) => post.state === state).length;
  return {
    published: count("published"),
    future: count("future"),
    draft: count("draft"),
    unpublished: count("unpublished"),
    ignored: count("ignored"),
    invalid: count("invalid"),
  };
}

function postLines(
  posts: readonly PostStatus[],
  { timeZone }: SiteStatus,
  { language, isPublic, ink, columns }: StatusVoice,
): readonly string[] {
  const words = statusWords[language];
  const stateWidth = Math.max(...postStates.map((state) => displayWidth(words.states[state])));
  const paths = posts.map((post) => {
    const text = printable(pathWithPlace(post));
    return { text, width: displayWidth(text) };
  });
  const pathWidth = Math.min(
    widestPath,
    paths.reduce((widest, { width }) => Math.max(widest, width), 0),
  );
  return posts.map((post, index) => {
    const { text, width } = paths[index] ?? { text: "", width: 0 };
    const state = inkOf(post.state, ink)(padToWidth(words.states[post.state], stateWidth));
    const why = printable(explanation(post, timeZone, { language, isPublic }));
    const gap = " ".repeat(Math.max(0, pathWidth - width) + 2);
    const isTooWide = columns !== null && stateWidth + 2 + width + gap.length + displayWidth(why) > columns;
    return `${state}  ${text}${isTooWide ? `\n${" ".repeat(stateWidth + 2)}` : gap}${why}`;
  });
}

function inkOf(state: PostState, ink: Ink): (text: string) => string {
  if (state === "invalid") return ink.error;
  if (state === "published") return ink.good;
  return state === "ignored" ? ink.quiet : ink.warning;
}

function pathWithPlace(post: PostStatus): string {
  const place = post.state === "invalid" ? post.problem.place : null;
  return place === null ? post.path : `${post.path}:${place.start.line}:${place.start.column}`;
}

function explanation(post: PostStatus, timeZone: string, voice: Pick<StatusVoice, "language" | "isPublic">): string {
  const words = statusWords[voice.language];
  switch (post.state) {
    case "published":
      return `${readableHref(post.url)}${post.listed ? "" : ` ${words.unlisted}`}`;
    case "future":
      return words.future(`${post.until.day} ${post.until.time.slice(0, 5)}`, timeZone);
    case "draft":
      return words.draft;
    case "unpublished":
      return words.unpublished;
    case "ignored":
      return words.ignored[post.reason];
    case "invalid":
      return `${toldMessage(post.problem, voice).problem} (${post.problem.rule})`;
    default:
      return assertNever(post);
  }
}

function questionLines({ openQuestions }: SiteStatus, words: StatusWords): readonly string[] {
  if (openQuestions.length === 0) return [];
  const shown = openQuestions.slice(0, questionsNamed);
  const more = openQuestions.length - shown.length;
  return [
    `${words.longestOpen}:`,
    ...shown.map(({ text, path, line }) => `  ${printableExcerpt(text)}  ${printable(`${path}:${line}`)}`),
    ...(more > 0 ? [`  ${words.moreQuestions(more)}`] : []),
  ];
}

function imageLines({ unusedImages }: SiteStatus, words: StatusWords): readonly string[] {
  if (unusedImages.length === 0) return [];
  const more = unusedImages.length - imagesNamed;
  return [
    `${words.unusedImages(unusedImages.length)}:`,
    ...unusedImages.slice(0, imagesNamed).map((path) => `  ${printable(path)}`),
    ...(more > 0 ? [`  ${words.moreImages(more)}`] : []),
  ];
}
