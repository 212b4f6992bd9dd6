import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import { type PackedNote, readPack } from "./note-pack.ts";
import { type ParsePosts, parsePost, parsePosts, type VersionedPost } from "./parse-posts.ts";

/** Enough for a thread that each waits little for the next, so few that all threads end together. */
const postsAtOnce = 32;

/** So few that a thread which wants more hardly waits. */
const postsBetweenAnswers = 4;

/** How posts are parsed beside this thread. */
export interface ParseThreads {
  /** The program that a thread runs (`parse-worker.ts`, bundled). */
  readonly program: URL;
  /** Besides the one that asks. */
  readonly count: number;
  /** So many posts that a thread earns what its start costs. */
  readonly worthFrom: number;
}

/** Parses many posts on several threads, this one among them; few posts, or those that a thread failed at, on this one alone. */
export function parseOnThreads({ program, count, worthFrom }: ParseThreads): ParsePosts {
  return async (work) => {
    if (count < 1 || work.posts.length < worthFrom) return parsePosts(work);
    const { settings, onNote } = work;
    const waiting = [...work.posts];
    const done: PackedNote[] = [];
    const finish = (notes: readonly PackedNote[]): void => {
      done.push(...notes);
      for (const _ of notes) onNote();
    };
    const threads = Array.from({ length: count }, () => new Worker(program, { workerData: settings }));
    try {
      const elsewhere = threads.map((thread) => parseThere(thread, waiting, finish));
      await parseHere(waiting, settings, finish);
      await Promise.all(elsewhere);
      // What a thread gave back fails here too, or it was the thread's own trouble.
      await parseHere(waiting, settings, finish);
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()));
    }
    return done;
  };
}

type Finish = (notes: readonly PackedNote[]) => void;

async function parseHere(waiting: VersionedPost[], settings: ParseSettings, finish: Finish): Promise<void> {
  while (waiting.length > 0) {
    finish(waiting.splice(-postsBetweenAnswers).map((post) => parsePost(post, settings)));
    await setImmediate();
  }
}

/** Lets a thread parse until nothing waits. If it fails, it gives back what it has and is asked no more. */
async function parseThere(thread: Worker, waiting: VersionedPost[], finish: Finish): Promise<void> {
  while (waiting.length > 0) {
    const posts = waiting.splice(-postsAtOnce);
    const notes = await answerOf(thread, posts).catch(() => null);
    if (notes === null) {
      waiting.push(...posts);
      return;
    }
    finish(notes);
  }
}

/** Rejects when the thread fails or ends; null when what it says is damaged. */
async function answerOf(thread: Worker, posts: readonly VersionedPost[]): Promise<readonly PackedNote[] | null> {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  thread.once("exit", end);
  try {
    thread.postMessage(posts);
    const [pack]: unknown[] = await once(thread, "message", { signal: ended.signal });
    return pack instanceof Uint8Array ? readPack("", Buffer.from(pack.buffer)) : null;
  } finally {
    thread.off("exit", end);
  }
}
