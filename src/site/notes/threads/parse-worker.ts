import { parentPort, workerData } from "node:worker_threads";
import { claims } from "./claims.ts";
import type { ParseJob } from "./parse-job.ts";
import { packParser } from "./parse-pack.ts";

// The program of a thread beside `parse-on-threads.ts`: it parses what it claims, and sends packs of notes.
const { posts, settings, counter } = workerData as ParseJob;
const parsePack = packParser(settings);
for (const claimed of claims(counter, posts)) {
  const pack = parsePack(claimed);
  parentPort?.postMessage(
    pack,
    pack.columns.map(({ buffer }) => buffer),
  );
}
