import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CorpusNote, corpusNotes } from "./corpus.ts";
import { editToDisk } from "./edit-to-disk.ts";
import { type Cost, measure } from "./measure.ts";
import { eleventy } from "./peers/eleventy.ts";
import { hugo } from "./peers/hugo.ts";
import { loop } from "./peers/loop.ts";
import type { Peer } from "./peers/peer.ts";
import { saegim } from "./peers/saegim.ts";
import { median } from "./statistics.ts";
import { markdownTable, type Result } from "./table.ts";

// npm run bench -- [--n 100,1000] [--only saegim,hugo,eleventy,loop] [--rounds 3] [--edits 50] [--json FILE]
const { values: asked } = parseArgs({
  options: {
    n: { type: "string", default: "100,1000,5000,10000" },
    only: { type: "string", default: "hugo,saegim,eleventy,loop" },
    rounds: { type: "string", default: "3" },
    edits: { type: "string", default: "50" },
    json: { type: "string" },
  },
});

const wanted = asked.only.split(",");
const peers = [hugo, saegim, eleventy, loop].filter(({ name }) => wanted.includes(name));
const rounds = Number(asked.rounds);
const work = mkdtempSync(join(tmpdir(), "saegim-bench-"));
const results: Result[] = [];

try {
  for (const notes of asked.n.split(",").map(Number)) await benchAt(notes);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(`\n${machine()}\n\n${markdownTable(results)}`);
if (asked.json !== undefined)
  writeFileSync(asked.json, `${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);

/** All peers at one size, in turn in every round, so that a slow minute affects all of them. */
async function benchAt(count: number): Promise<void> {
  const notes = corpusNotes(count);
  const ready = peers.filter(isInstalled);
  for (const peer of ready) {
    mkdirSync(folderOf(peer), { recursive: true });
    peer.prepare(folderOf(peer), notes);
  }
  const costs = new Map<string, Cost[]>();
  const run: Run = async (peer, scenario) => {
    const cost = await measure(peer.command(folderOf(peer)), folderOf(peer));
    const key = `${peer.name} ${scenario}`;
    costs.set(key, [...(costs.get(key) ?? []), cost]);
    process.stdout.write(`${count} ${scenario} ${peer.name}: ${cost.wall.toFixed(2)} s\n`);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of ready) await runScenarios(peer, { note: notes[Math.floor(count / 2)], round, run });
  }
  for (const [key, ofRounds] of costs) {
    const [peer = "", ...scenario] = key.split(" ");
    const cost = { wall: medianOf(ofRounds, "wall"), cpu: medianOf(ofRounds, "cpu"), peak: medianOf(ofRounds, "peak") };
    results.push({ peer, notes: count, scenario: scenario.join(" "), cost });
  }
  if (ready.includes(saegim)) await tellEdits(count);
  for (const peer of ready) rmSync(folderOf(peer), { recursive: true, force: true });
}

function isInstalled(peer: Peer): boolean {
  if (peer.version() !== null) return true;
  process.stdout.write(`${peer.name} is not installed here, and left out.\n`);
  return false;
}

type Run = (peer: Peer, scenario: string) => Promise<void>;

interface Round {
  readonly note: CorpusNote | undefined;
  readonly round: number;
  readonly run: Run;
}

/** Everybody builds from scratch; Saegim also with nothing changed, and after an edit. */
async function runScenarios(peer: Peer, { note, round, run }: Round): Promise<void> {
  for (const name of [peer.output, ...peer.caches])
    rmSync(join(folderOf(peer), name), { recursive: true, force: true });
  await run(peer, "cold");
  proveWhole(peer);
  if (peer !== saegim) return;
  await run(peer, "nothing changed");
  editOneNote(peer, note, round);
  await run(peer, "one edit");
}

async function tellEdits(count: number): Promise<void> {
  const edits = Number(asked.edits);
  if (edits === 0) return;
  const { median: usual, worst, wholeMedian } = await editToDisk(folderOf(saegim), edits);
  process.stdout.write(
    `${count} save to page on disk: median ${usual.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; to the whole site ${wholeMedian.toFixed(0)} ms\n`,
  );
}

function folderOf({ name }: Peer): string {
  return join(work, name);
}

/** A result counts only if the site is complete. */
function proveWhole(peer: Peer): void {
  const missing = peer.proofs.filter((file) => !existsSync(join(folderOf(peer), peer.output, file)));
  if (missing.length > 0) throw new Error(`${peer.name} made no ${missing.join(", ")}`);
}

function editOneNote(peer: Peer, note: CorpusNote | undefined, round: number): void {
  if (note === undefined) throw new RangeError("There is no note to edit");
  appendFileSync(join(folderOf(peer), peer.notes, note.name), `\n고친 문장 ${round}.\n`);
}

function medianOf(costs: readonly Cost[], what: keyof Cost): number {
  return median(costs.map((cost) => cost[what]));
}

function machine(): string {
  const versions = peers.map((peer) => `${peer.name} ${peer.version() ?? "not installed"}`);
  const shape = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "?"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${new Date().toISOString().slice(0, 10)}, ${shape}, Node ${process.version}, ${versions.join(", ")}; medians of ${rounds}.`;
}
