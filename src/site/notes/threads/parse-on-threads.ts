import { Worker } from "node:worker_threads";
import { type PackedPost, postsOf } from "../../packs/pack.ts";
import type { VersionedPost } from "../note-cache/packed-note.ts";
import type { ReadingSettings } from "../reading-settings.ts";
import { claimedOf, claims, newClaims } from "./claims.ts";
import type { ParsedPack, ParseJob } from "./parse-job.ts";
import type { ParsePack } from "./parse-pack.ts";

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
  /** Parses a few posts on this thread. */
  readonly parseHere: ParsePack;
}

/**
 * Parses posts on several threads, this one among them, and gives what all of them made, in no order. What a thread
 * that failed had claimed is missing, to be parsed here: if the post was at fault, it fails here too.
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
  const made: PackedPost[] = [];
  for (const claimed of claims(counter, posts)) {
    tell();
    made.push(...packed(parseHere(claimed)));
  }
  tell();
  return [...made, ...(await Promise.all(threads)).flat()];
}

/** Resolves with all that the thread made until it ended, however it ended. */
function startThread(program: URL, job: ParseJob): Promise<readonly PackedPost[]> {
  const made: PackedPost[] = [];
  const thread = new Worker(program, { workerData: job });
  thread.on("message", (pack: ParsedPack) => made.push(...packed(pack)));
  return new Promise((resolve) => {
    thread.once("exit", () => resolve(made));
    // What it has not made is parsed on this thread, where the fault shows if the post is to blame.
    thread.once("error", () => resolve(made));
  });
}

function packed({ head, columns }: ParsedPack): readonly PackedPost[] {
  return postsOf(head, columns);
}
