import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { packedNote } from "../../../../src/site/notes/note-cache/packed-note.ts";
import { parsePost } from "../../../../src/site/notes/parse-post.ts";
import { readingSettings } from "../../../../src/site/notes/reading-settings.ts";
import { newClaims } from "../../../../src/site/notes/threads/claims.ts";
import type { ParsedPack, ParseJob } from "../../../../src/site/notes/threads/parse-job.ts";
import { type PackedPost, postsOf } from "../../../../src/site/packs/pack.ts";
import { manyPosts } from "../../../support/many-posts.ts";
import { plainSettings } from "../../../support/parse-body.ts";
import { parseProgram } from "../../../support/thread-program.ts";

it("sends what is kept of each post that it claims, and ends", async () => {
  const posts = manyPosts(20);
  const job: ParseJob = { posts, settings: readingSettings(plainSettings), counter: newClaims() };
  const thread = new Worker(await parseProgram(), { workerData: job });
  const sent: PackedPost[] = [];
  thread.on("message", ({ head, columns }: ParsedPack) => sent.push(...postsOf(head, columns)));
  await once(thread, "exit");
  const plain = ({ path, version, pieces }: PackedPost) => [
    path,
    version,
    pieces().map((piece) => Buffer.from(piece).toString()),
  ];
  expect(sent.map(plain)).toEqual(posts.map((post) => plain(packedNote(post, parsePost(post.file, plainSettings)))));
});
