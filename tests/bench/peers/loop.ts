import { join } from "node:path";
import { saegimRoot } from "../../../src/site/installation/saegim-root.ts";
import { writeCorpus } from "../corpus.ts";
import { withKeywordField } from "./keyword-field.ts";
import { defaultProofs, type Peer } from "./peer.ts";

/** No framework: read, gray-matter, markdown-it, write. No tool with these libraries can be faster on one thread. */
export const loop: Peer = {
  name: "loop",
  version: () => process.version.slice(1),
  prepare: (folder, notes) => writeCorpus(join(folder, "posts"), notes.map(withKeywordField)),
  command: () => [process.execPath, join(saegimRoot(), "tests/bench/peers/loop.mjs"), "posts", "out"],
  output: "out",
  caches: [],
  proofs: defaultProofs,
  notes: "posts",
};
