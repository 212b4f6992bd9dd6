import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it, onTestFinished } from "vitest";
import { readPack } from "../../../src/site/note-cache/note-pack.ts";
import { parsePost } from "../../../src/site/note-cache/parse-posts.ts";
import { manyPosts } from "../../support/many-posts.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { parseProgram } from "../../support/parse-program.ts";

it("a thread answers posts with a pack of what they are read as, as often as it is asked", async () => {
  const thread = new Worker(await parseProgram(), { workerData: plainSettings });
  onTestFinished(() => thread.terminate().then(() => undefined));
  for (const posts of [manyPosts(3), manyPosts(1)]) {
    thread.postMessage(posts);
    const [pack]: unknown[] = await once(thread, "message");
    const notes = pack instanceof Uint8Array ? readPack("", Buffer.from(pack.buffer)) : null;
    expect(notes).toEqual(posts.map((post) => parsePost(post, plainSettings)));
  }
});
