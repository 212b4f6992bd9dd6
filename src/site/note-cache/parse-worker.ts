import { parentPort, workerData } from "node:worker_threads";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import { writePack } from "./note-pack.ts";
import { parsePost, type VersionedPost } from "./parse-posts.ts";

// The program of a thread beside `parse-on-threads.ts`: posts come in, packs of notes go out.
const settings = workerData as ParseSettings;

parentPort?.on("message", (posts: readonly VersionedPost[]) => {
  const pack = Uint8Array.from(
    writePack(
      "",
      posts.map((post) => parsePost(post, settings)),
    ),
  );
  parentPort?.postMessage(pack, [pack.buffer]);
});
