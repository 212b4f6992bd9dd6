import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FinishedRun, runSaegim } from "../support/run-saegim.ts";
import { readSiteFiles } from "../support/site-files.ts";
import { putFiles } from "../support/site-folder.ts";
import { type BadInput, post } from "./bad-input.ts";

const languages = ["ko", "en"] as const;
/** No case depends on the day it runs. */
const now = ["--now", "2026-01-02T09:00"];

/** The outcome of a bad input. */
export interface Outcome {
  readonly code: number | null;
  /** The whole output in both languages; if the site was built, the output of `check`. */
  readonly said: Readonly<Record<(typeof languages)[number], string>>;
  /** Whether the previous site is unchanged, byte for byte. */
  readonly isOldSiteKept: boolean;
  /** The site's files afterwards, by path. */
  readonly site: ReadonlyMap<string, Buffer>;
}

/** Creates a project with one good note and its site; every case runs in its own copy. */
export async function makeProject(): Promise<string> {
  const project = await realpath(await mkdtemp(join(tmpdir(), "saegim-bad-input-")));
  putFiles(project, {
    "site.config.ts": "export default {};\n",
    "posts/good.md": post(["title: 좋은 노트", "date: 2025-11-30"]),
    "assets/img/.keep": "",
  });
  const { code, err } = await runSaegim(["build", ...now], { cwd: project });
  if (code !== 0) throw new Error(err);
  return project;
}

/** Runs a case with the real command on real files, in a temporary copy of a project. */
export async function runCase({ files = {}, prepare, options = [] }: BadInput, model: string): Promise<Outcome> {
  const project = await realpath(await mkdtemp(join(tmpdir(), "saegim-bad-input-")));
  try {
    await cp(model, project, { recursive: true, preserveTimestamps: true });
    putFiles(project, files);
    prepare?.(project);
    const before = outputOf(project);
    const run = (command: string, language: string) =>
      runSaegim([command, ...now, ...options, "--lang", language], { cwd: project });
    const built = await run("build", "ko");
    const again = built.code === 0 ? await run("check", "ko") : built;
    const inEnglish = await run(built.code === 0 ? "check" : "build", "en");
    const site = outputOf(project);
    return {
      code: built.code,
      said: { ko: wordsOf(again, project), en: wordsOf(inEnglish, project) },
      isOldSiteKept: isSame(before, site),
      site,
    };
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

/** What is in place of the output folder: its files, or the one thing that is not a folder. */
function outputOf(project: string): ReadonlyMap<string, Buffer> {
  const output = join(project, "_site");
  const facts = lstatSync(output, { throwIfNoEntry: false });
  if (facts === undefined) return new Map();
  if (facts.isDirectory()) return readSiteFiles(output);
  return new Map([["", facts.isSymbolicLink() ? Buffer.from(readlinkSync(output)) : readFileSync(output)]]);
}

function isSame(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): boolean {
  return one.size === other.size && Array.from(one).every(([path, bytes]) => other.get(path)?.equals(bytes) === true);
}

/** The output without what differs between runs: the project's path and durations. */
function wordsOf({ out, err }: FinishedRun, project: string): string {
  return `${out}${err}`
    .replaceAll(project, "…")
    .replace(/\d+(?:\.\d+)?(?=초\)| s\)| seconds?\))/gu, "…")
    .trim();
}
