import { toldMessage } from "../../check/report/told-message.ts";
import type { IgnoredReason, PostState, PostStatus, SiteStatus } from "../../model/site-status.ts";
import { printableJson } from "../../model/terminal/printable-json.ts";
import { countStates } from "./status-text.ts";

/** Increment when a field changes its meaning or is removed; a new field does not count. */
const version = 1;

/** What `status --format json` prints, described for its readers in `docs/status-report.md`. */
export interface JsonStatus {
  readonly version: typeof version;
  readonly now: { readonly day: string; readonly time: string; readonly time_zone: string };
  readonly counts: Readonly<Record<PostState, number>>;
  readonly open_questions: number;
  readonly questions: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
    readonly date: string;
  }[];
  readonly days_this_month: number;
  readonly unused_images: readonly string[];
  readonly posts: readonly JsonPost[];
  /** Files with errors that are no posts. */
  readonly other_errors: readonly { readonly file: string; readonly problem: JsonPost["problem"] }[];
}

type StatusJsonVoice = Parameters<typeof toldMessage>[1];

interface JsonPost {
  readonly file: string;
  readonly state: PostState;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly listed: boolean | null;
  readonly goes_live: { readonly day: string; readonly time: string } | null;
  readonly ignored: IgnoredReason | null;
  readonly problem: {
    readonly rule: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly problem: string;
    readonly next: string;
  } | null;
}

/** A status report for programs. */
export function statusJson(status: SiteStatus, voice: StatusJsonVoice): string {
  const { now, timeZone, posts } = status;
  const json: JsonStatus = {
    version,
    now: { day: now.day, time: now.time, time_zone: timeZone },
    counts: countStates(posts),
    open_questions: status.openQuestions.length,
    questions: status.openQuestions.map(({ path, line, text, date }) => ({ file: path, line, text, date })),
    days_this_month: status.daysThisMonth,
    unused_images: status.unusedImages,
    posts: posts.map((post) => jsonPost(post, voice)),
    other_errors: status.otherErrors.map(({ path, problem }) => ({ file: path, problem: jsonProblem(problem, voice) })),
  };
  return printableJson(json);
}

function jsonPost(post: PostStatus, voice: StatusJsonVoice): JsonPost {
  return {
    file: post.path,
    state: post.state,
    title: post.title,
    date: post.date,
    url: post.state === "published" ? post.url : null,
    listed: post.state === "published" ? post.listed : null,
    goes_live: post.state === "future" ? { day: post.until.day, time: post.until.time } : null,
    ignored: post.state === "ignored" ? post.reason : null,
    problem: post.state === "invalid" ? jsonProblem(post.problem, voice) : null,
  };
}

function jsonProblem(diagnostic: Extract<PostStatus, { state: "invalid" }>["problem"], voice: StatusJsonVoice) {
  const { problem, next } = toldMessage(diagnostic, voice);
  const start = diagnostic.place?.start ?? null;
  return { rule: diagnostic.rule, line: start?.line ?? null, column: start?.column ?? null, problem, next };
}
