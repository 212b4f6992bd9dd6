import { Worker } from "node:worker_threads";
import { type PackedPost, postsOf } from "../../packs/pack.ts";
import type { VersionedPost } from "../note-cache/packed-note.ts";
import type { ReadingSettings } from "../reading-settings.ts";
import { claimedOf, claims, newClaims } from "./claims.ts";
import type { ParsedPack, ParseJob } from "./parse-job.ts";

/** How posts are parsed beside this thread. */
export interface ParseThreads {
  /** The program of a thread (`parse-worker.ts`, bundled). */
  readonly program: URL;
  /** Besides the thread that asks. */
  readonly count: number;
  /** So many posts that a thread earns what its start costs. */
  readonly worthFrom: number;
}

/** Posts to be parsed. */
export interface PostsToParse {
  readonly posts: readonly VersionedPost[];
  readonly settings: ReadingSettings;
  /** Called once for each post. */
  readonly onNote: () => void;
  /** Done on this thread once the others have started, before it joins them. */
  readonly meanwhile?: (() => Promise<unknown>) | undefined;
  /** Parses a post on this thread. */
  readonly parseHere: (post: VersionedPost) => void;
}

/**
 * Parses posts on several threads, this one among them, and gives what the others made. What a thread that failed had
 * claimed is missing, to be parsed here: if the post was at fault, it fails here too.
 */
export async function parseOnThreads(
  { program, count }: Pick<ParseThreads, "program" | "count">,
  { posts, settings, onNote, meanwhile, parseHere }: PostsToParse,
): Promise<readonly PackedPost[]> {
  const counter = newClaims();
  const job: ParseJob = { posts, settings, counter };
  const threads = Array.from({ length: count }, () => startThread(program, job));
  await meanwhile?.();
  let told = 0;
  const tell = (): void => {
    for (; told < claimedOf(counter, posts); told += 1) onNote();
  };
  for (const claimed of claims(counter, posts)) {
    for (const post of claimed) {
      tell();
      parseHere(post);
    }
  }
  tell();
  return (await Promise.all(threads)).flat();
}

/** Resolves with all that the thread made until it ended, however it ended. */
function startThread(program: URL, job: ParseJob): Promise<readonly PackedPost[]> {
  const made: PackedPost[] = [];
  const thread = new Worker(program, { workerData: job });
  thread.on("message", ({ head, bytes }: ParsedPack) => made.push(...postsOf(head, bytes)));
  return new Promise((resolve) => {
    thread.once("exit", () => resolve(made));
    // What it has not made is parsed on this thread, where the fault shows if the post is to blame.
    thread.once("error", () => resolve(made));
  });
}
