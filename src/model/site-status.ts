import type { SourcePath } from "./address/addresses.ts";
import type { LocalMoment, StudyDate } from "./date/study-date.ts";
import type { Diagnostic } from "./problem/diagnostic.ts";

/** Why a file that looks like a note is none: hidden by a dot or underscore, not `.md`, a page of the web, still in a cloud, or outside the posts folder. */
export type IgnoredReason = "dot" | "underscore" | "extension" | "page" | "document" | "cloud" | "elsewhere";

/** A file that somebody may take for a note of the site, and that is none. */
export interface IgnoredFile {
  readonly path: SourcePath;
  readonly reason: IgnoredReason;
}

interface PostAt<State extends string> {
  readonly state: State;
  readonly path: SourcePath;
  /** Null when it cannot be read. */
  readonly title: string | null;
  readonly date: StudyDate | null;
}

/** What becomes of one file of the posts folder. */
export type PostStatus =
  | (PostAt<"published"> & { readonly url: string; readonly listed: boolean })
  | PostAt<"draft">
  | PostAt<"unpublished">
  | (PostAt<"future"> & { readonly until: LocalMoment })
  | (PostAt<"invalid"> & { readonly problem: Diagnostic })
  | (PostAt<"ignored"> & { readonly reason: IgnoredReason });

export type PostState = PostStatus["state"];

/** How a site stands: every post with what becomes of it, and what the writer has left to do. */
export interface SiteStatus {
  readonly now: LocalMoment;
  readonly timeZone: string;
  /** By state, in the order of `postStates`; published ones newest first, all others by path. */
  readonly posts: readonly PostStatus[];
  readonly openQuestions: number;
  /** Different days of this month, up to today, with a published note. */
  readonly daysThisMonth: number;
  /** Pictures of `assets/img/` that no note shows, links to or names. */
  readonly unusedImages: readonly SourcePath[];
}

/** From what readers see to what nobody sees: what wants doing stands last, where a terminal leaves the eye. */
export const postStates = [
  "published",
  "future",
  "draft",
  "unpublished",
  "ignored",
  "invalid",
] as const satisfies readonly PostState[];
