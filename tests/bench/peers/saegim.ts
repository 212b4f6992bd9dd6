import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saegimRoot } from "../../../src/site/installation/saegim-root.ts";
import { writeCorpus } from "../corpus.ts";
import { defaultProofs, type Peer } from "./peer.ts";

/** The full default site: search, feeds for every term, statistics and everything else. */
export const saegim: Peer = {
  name: "saegim",
  version: () => String(ownPackage().version),
  prepare(folder, notes) {
    writeCorpus(join(folder, "posts"), notes);
    writeFileSync(
      join(folder, "site.config.ts"),
      'export default { title: "Bench", origin: "https://notes.example" };\n',
    );
  },
  command: () => [...asScripted(), "--now", "2026-01-02"],
  output: "_site",
  caches: [".cache"],
  proofs: defaultProofs,
  notes: "posts",
};

/** What `npm run build` runs, from any folder. */
function asScripted(): readonly string[] {
  const [, ...words] = String(ownPackage().scripts.build).split(" ");
  return [process.execPath, ...words.map((word) => (word.endsWith(".mjs") ? join(saegimRoot(), word) : word))];
}

function ownPackage() {
  return JSON.parse(readFileSync(join(saegimRoot(), "package.json"), "utf8"));
}
