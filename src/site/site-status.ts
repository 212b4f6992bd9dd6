import { isCard } from "../model/address/card-address.ts";
import { absoluteUrl, hrefOf } from "../model/address/href.ts";
import type { LocalMoment } from "../model/date/study-date.ts";
import type { AskedQuestion } from "../model/library.ts";
import { isAnswered } from "../model/note/answers.ts";
import type { HeldNote } from "../model/note/held-note.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import { filesAtFault } from "../model/problem/files-at-fault.ts";
import { severityOf } from "../model/problem/severity-of.ts";
import type { SiteConfig } from "../model/site-config.ts";
import {
  type IgnoredFile,
  type InvalidFile,
  type OpenQuestion,
  type PostStatus,
  postStates,
  type SiteStatus,
} from "../model/site-status.ts";
import { byCodeUnits } from "../model/text/code-unit-order.ts";
import { ownPictures } from "./assets/own-pictures.ts";
import { unusedImages } from "./assets/unused-images.ts";
import type { LoadedPlan } from "./load-and-plan.ts";
import type { Post } from "./notes/gather-notes.ts";
import type { SitePlan } from "./site-plan.ts";

/** What the status needs besides the planned site. */
export interface StatusRequest {
  readonly now: LocalMoment;
  readonly assetsFolder: string;
  /** What was typed: the posts, readable or not, and the configuration. */
  readonly texts: readonly SourceFile[];
  /** Files outside the posts folder that look like notes. */
  readonly strays: readonly IgnoredFile[];
}

/** The status of a planned site, post by post. */
export function siteStatus({ loaded, plan }: LoadedPlan, request: StatusRequest): SiteStatus {
  const { config } = loaded;
  const stateOf = stateReader(plan, config);
  const posts = [...plan.posts.map(stateOf), ...[...plan.ignored, ...request.strays].map(ignored)];
  const { day } = request.now;
  const ofSite = ownPictures(plan.assets);
  const notesOwn = plan.assets.filter((path) => !ofSite.has(path) && !isCard(path));
  const studied = plan.library.notes.map(({ note }) => note.date.value);
  return {
    now: request.now,
    timeZone: config.timeZone,
    posts: posts.toSorted(byStateThenNewest),
    otherErrors: otherErrors(plan),
    openQuestions: openQuestions(plan.library.questions),
    daysThisMonth: new Set(studied.filter((date) => date.slice(0, 7) === day.slice(0, 7) && date <= day)).size,
    unusedImages: unusedImages(notesOwn, request.texts, request.assetsFolder),
  };
}

function openQuestions(asked: readonly AskedQuestion[]): readonly OpenQuestion[] {
  return asked
    .filter((one) => !isAnswered(one))
    .map(({ question: { text, place }, askedIn: { note } }) => {
      return { text, path: note.source, line: place.start.line, date: note.date.value };
    })
    .toSorted(
      (one, other) => byCodeUnits(one.date, other.date) || byCodeUnits(one.path, other.path) || one.line - other.line,
    );
}

/** The state of each post: its own error comes first, because it blocks the whole site. */
function stateReader({ report, library, heldBack }: SitePlan, config: SiteConfig): (post: Post) => PostStatus {
  const problems = firstProblems(report.diagnostics);
  // By file: the published note differs from the parsed one where its article is withheld or a link leads to a post.
  const heldOf = new Map(heldBack.map((held) => [held.note.source, held]));
  const published = [...library.notes, ...library.unlisted];
  const publishedOf = new Map(published.map((one) => [one.note.source, one]));
  return ({ path, note }) => {
    const about = { path, title: note?.title.value ?? null, date: note?.date.value ?? null };
    const problem = problems.get(path);
    if (problem !== undefined && (note === null || severityOf(problem) === "error")) {
      return { state: "invalid", ...about, problem };
    }
    const held = note === null ? undefined : heldOf.get(note.source);
    if (held !== undefined) return { ...about, ...waiting(held) };
    const shown = note === null ? undefined : publishedOf.get(note.source);
    if (shown === undefined) throw new Error(`${path} is neither published nor held back nor at fault`);
    const url = absoluteUrl(shown.permalink, config) ?? hrefOf(shown.permalink, config.basePath);
    return { state: "published", ...about, url, listed: !shown.note.frontMatter.unlisted };
  };
}

function otherErrors({ report, posts }: SitePlan): readonly InvalidFile[] {
  const paths = new Set<string>(posts.map(({ path }) => path));
  const problems = [...firstProblems(report.diagnostics).values()];
  return problems
    .flatMap((problem): readonly InvalidFile[] => {
      const isOther = problem.source !== null && !paths.has(problem.source) && severityOf(problem) === "error";
      return isOther ? [{ state: "invalid", path: problem.source, title: null, date: null, problem }] : [];
    })
    .toSorted((one, other) => byCodeUnits(one.path, other.path));
}

/** The first error of each file, else its first warning; without its place where that is in another file. */
function firstProblems(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic> {
  const first = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    for (const file of filesAtFault(diagnostic)) {
      const known = first.get(file);
      const isWorse = known !== undefined && severityOf(known) === "warning" && severityOf(diagnostic) === "error";
      if (known === undefined || isWorse) {
        first.set(file, file === diagnostic.source ? diagnostic : { ...diagnostic, place: null });
      }
    }
  }
  return first;
}

function waiting(held: HeldNote) {
  return held.reason === "future"
    ? ({ state: "future", until: held.until } as const)
    : ({ state: held.reason } as const);
}

function ignored({ path, reason }: IgnoredFile): PostStatus {
  return { state: "ignored", path, title: null, date: null, reason };
}

function byStateThenNewest(one: PostStatus, other: PostStatus): number {
  return (
    postStates.indexOf(one.state) - postStates.indexOf(other.state) ||
    (one.state === "published" ? byCodeUnits(other.date ?? "", one.date ?? "") : 0) ||
    byCodeUnits(one.path, other.path)
  );
}
