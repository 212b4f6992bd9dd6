import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { recallFixes, rememberFixes } from "../../../src/cli/check/fix-memory.ts";
import { fixRemembered } from "../../../src/cli/check/fix-remembered.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

const typed = "---\ntitle：금리\n---\n";
const fixed = "---\ntitle: 금리\n---\n";
const [one, other] = ["2021-12-15-a.md", "2021-12-16-b.md"];

function lookAt(...paths: readonly string[]) {
  const sources = paths.map((path) => ({ path: path as SourcePath, text: readFileSync(path, "utf8") }));
  return {
    sources,
    report: makeReport(
      sources.flatMap((file) => parseNote(file, plainSettings).diagnostics),
      1,
    ),
  };
}

function run(cacheFolder: string | null, ...paths: readonly string[]) {
  return fixRemembered(cacheFolder, lookAt(...paths), () => Promise.resolve(lookAt(...paths)));
}

it("remembers what it fixed as a finished run, and nothing of one that fixed nothing", async () => {
  const { path } = temporaryProject({ [one]: typed });
  expect(await run(path("cache"), path(one))).toMatchObject({ canUndo: true, failure: null });
  const memory = { isFinished: true, fixes: [{ file: path(one), before: typed, after: fixed }] };
  expect(recallFixes(path("cache"))).toEqual(memory);
  expect(await run(path("cache"), path(one))).toMatchObject({ canUndo: false, failure: null, files: [] });
  expect(recallFixes(path("cache"))).toEqual(memory);
});

it("changes nothing that it cannot remember, unless no memory is asked for", async () => {
  const { path } = temporaryProject({ [one]: typed, cache: "" });
  expect(await run(path("cache"), path(one))).toMatchObject({ canUndo: false, files: [], failure: "ENOTDIR" });
  expect(readFileSync(path(one), "utf8")).toBe(typed);
  expect(await run(null, path(one))).toMatchObject({ canUndo: false, failure: null });
  expect(readFileSync(path(one), "utf8")).toBe(fixed);
});

it("joins what a run that was cut short has fixed, and replaces what a finished one has", async () => {
  const { path } = temporaryProject({ [one]: fixed, [other]: typed });
  const earlier = { file: path(one), before: typed, after: fixed };
  const planned = { file: path(other), before: typed, after: fixed };
  rememberFixes(path("cache"), { isFinished: false, fixes: [earlier, planned] });
  await run(path("cache"), path(one), path(other));
  expect(recallFixes(path("cache"))).toEqual({ isFinished: true, fixes: [earlier, planned] });
  writeFileSync(path(other), typed);
  await run(path("cache"), path(one), path(other));
  expect(recallFixes(path("cache")).fixes).toEqual([planned]);
});
