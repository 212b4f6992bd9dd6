import type { SourcePath } from "./address/addresses.ts";
import type { LocalMoment, StudyDate } from "./date/study-date.ts";
import type { Diagnostic } from "./problem/diagnostic.ts";

/**
 * Why a file that looks like a note is ignored: a leading dot or underscore, a draft's name, not `.md`, a web page,
 * still in the cloud, a link or a pipe, or outside the posts folder.
 */
export type IgnoredReason =
  | "dot"
  | "underscore"
  | "draft"
  | "extension"
  | "page"
  | "document"
  | "cloud"
  | "irregular"
  | "elsewhere";

/** A file that may look like a note of the site but is not one. */
export interface IgnoredFile {
  readonly path: SourcePath;
  readonly reason: IgnoredReason;
}

interface PostAt<State extends string> {
  readonly state: State;
  readonly path: SourcePath;
  /** Null if it cannot be read. */
  readonly title: string | null;
  readonly date: StudyDate | null;
}

/** A file with an error, which stops the build. */
export type InvalidFile = PostAt<"invalid"> & { readonly problem: Diagnostic };

/** The status of a file in the posts folder. */
export type PostStatus =
  | (PostAt<"published"> & { readonly url: string; readonly listed: boolean })
  | PostAt<"draft">
  | PostAt<"unpublished">
  | (PostAt<"future"> & { readonly until: LocalMoment })
  | InvalidFile
  | (PostAt<"ignored"> & { readonly reason: IgnoredReason });

export type PostState = PostStatus["state"];

/** A question of a listed note without an answer, and the line it is on. */
export interface OpenQuestion {
  readonly text: string;
  readonly path: SourcePath;
  readonly line: number;
  /** The day of its note. */
  readonly date: StudyDate;
}

/** A site's status: every post, and what is left for the writer to do. */
export interface SiteStatus {
  readonly now: LocalMoment;
  readonly timeZone: string;
  /** By state, in the order of `postStates`; published ones newest first, others by path. */
  readonly posts: readonly PostStatus[];
  /** Files with errors that are no posts, such as the configuration, by path. */
  readonly otherErrors: readonly InvalidFile[];
  /** The longest open first. */
  readonly openQuestions: readonly OpenQuestion[];
  /** The number of days this month, up to today, with a published note. */
  readonly daysThisMonth: number;
  /** Pictures in `assets/img/` that no note shows, links to or names. */
  readonly unusedImages: readonly SourcePath[];
}

/** From most to least visible to readers: what needs doing comes last, where a terminal leaves the eye. */
export const postStates = [
  "published",
  "future",
  "draft",
  "unpublished",
  "ignored",
  "invalid",
] as const satisfies readonly PostState[];
