import { parentPort, workerData } from "node:worker_threads";
import { PackWriter } from "../../packs/pack-writer.ts";
import { packedNote } from "../note-cache/packed-note.ts";
import { parsePost } from "../parse-post.ts";
import { claims } from "./claims.ts";
import type { ParsedPack, ParseJob } from "./parse-job.ts";

// The program of a thread beside `parse-on-threads.ts`: it parses what it claims, and sends packs of notes.
const { posts, settings, counter } = workerData as ParseJob;
const writer = new PackWriter();
for (const claimed of claims(counter, posts)) {
  const { head, bytes } = writer.gather(claimed.map((post) => packedNote(post, parsePost(post.file, settings))));
  const own = new Uint8Array(bytes);
  parentPort?.postMessage({ head, bytes: own } satisfies ParsedPack, [own.buffer]);
}
