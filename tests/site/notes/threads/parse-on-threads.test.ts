import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { packedNote, type VersionedPost } from "../../../../src/site/notes/note-cache/packed-note.ts";
import { parsePost } from "../../../../src/site/notes/parse-post.ts";
import { readingSettings } from "../../../../src/site/notes/reading-settings.ts";
import { parseOnThreads } from "../../../../src/site/notes/threads/parse-on-threads.ts";
import { packParser } from "../../../../src/site/notes/threads/parse-pack.ts";
import type { PackedPost } from "../../../../src/site/packs/pack.ts";
import { manyPosts } from "../../../support/many-posts.ts";
import { plainSettings } from "../../../support/parse-body.ts";
import { siteFolder } from "../../../support/site-folder.ts";
import { parseProgram, threadProgram } from "../../../support/thread-program.ts";

const settings = readingSettings(plainSettings);
const plain = ({ path, version, pieces }: PackedPost) => [
  path,
  version,
  pieces().map((piece) => Buffer.from(piece).toString()),
];
const packed = (post: VersionedPost) => plain(packedNote(post, parsePost(post.file, plainSettings)));

/** Parses posts; this thread only notes which, makes nothing of them, and takes its time. */
async function parsed(program: URL, posts: readonly VersionedPost[], { count = 1, started = "" } = {}) {
  const here: VersionedPost[] = [];
  let told = 0;
  const work = {
    posts,
    settings,
    onNote() {
      told += 1;
    },
    parseHere(some: readonly VersionedPost[]) {
      if (started !== "") sleep(160);
      while (started !== "" && !existsSync(started)) sleep(20);
      here.push(...some);
      return { head: { posts: [] }, columns: [] };
    },
  };
  const elsewhere = await parseOnThreads({ program, count }, work);
  return { here, told, elsewhere: elsewhere.map(plain) };
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, milliseconds);
}

describe("parsing on several threads", () => {
  it.each([1, 3])(
    "parses every post once, here or on one of %i others",
    async (count) => {
      const posts = manyPosts(150);
      const started = join(siteFolder({}), "started");
      const { here, told, elsewhere } = await parsed(await parseProgram(started), posts, { count, started });
      expect(told).toBe(posts.length);
      expect(elsewhere.length).toBeGreaterThan(0);
      const versions = [...here.map(({ version }) => version), ...elsewhere.map(([, version]) => version)];
      expect(versions.toSorted()).toEqual(posts.map(({ version }) => version).toSorted());
      const expected = new Map(posts.map((post) => [post.version, packed(post)]));
      for (const post of elsewhere) expect(post).toEqual(expected.get(String(post[1])));
    },
    60_000,
  );

  it("takes what another thread made of its share", async () => {
    const program = threadProgram(`
      import { parentPort, workerData } from "node:worker_threads";
      const post = workerData.posts[0];
      parentPort.postMessage({ head: { posts: [[post.file.path, post.version, [2]]] }, columns: [Uint8Array.of(123, 125)] });
    `);
    const { elsewhere } = await parsed(program, manyPosts(30));
    expect(elsewhere).toEqual([["posts/2021-12-15-0.md", "0", ["{}"]]]);
  });

  it.each([
    ["cannot start", "syntax error"],
    ["fails", 'throw new Error("no")'],
    ["ends", "process.exit()"],
  ])("does without a thread that %s", async (_, program) => {
    const posts = manyPosts(30);
    const { here, told, elsewhere } = await parsed(threadProgram(program), posts);
    expect(elsewhere).toEqual([]);
    expect(here).toEqual(posts);
    expect(told).toBe(posts.length);
  });

  it("gives what this thread made too", async () => {
    const posts = manyPosts(20);
    const work = { posts, settings, onNote: () => undefined, parseHere: packParser(settings) };
    const made = await parseOnThreads({ program: threadProgram("process.exit()"), count: 1 }, work);
    expect(made.map(plain)).toEqual(posts.map(packed));
  });

  it("does other work first, which others need not wait for", async () => {
    const started = join(siteFolder({}), "started");
    const done: string[] = [];
    await parseOnThreads(
      { program: await parseProgram(started), count: 1 },
      {
        posts: manyPosts(9),
        settings,
        onNote: () => undefined,
        async meanwhile() {
          while (!existsSync(started)) await setTimeout(20);
          done.push("other work");
        },
        parseHere() {
          done.push("some posts");
          return { head: { posts: [] }, columns: [] };
        },
      },
    );
    expect(done[0]).toBe("other work");
  }, 60_000);
});
