import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { forgetFixes, recallFixes, rememberFixes, unfinishedFixes } from "../../../src/cli/check/fix-memory.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

const fix = { file: "posts/a.md", before: "가\r\n", after: "나\r\n" };
const none = { isFinished: true, fixes: [] };

it("keeps the last fixes until they are undone", () => {
  const folder = temporaryProject({}).path(".");
  expect(recallFixes(folder)).toEqual(none);
  expect(rememberFixes(folder, { isFinished: true, fixes: [fix] })).toBeNull();
  expect(recallFixes(folder)).toEqual({ isFinished: true, fixes: [fix] });
  forgetFixes(folder);
  expect(recallFixes(folder)).toEqual(none);
});

it("reads nothing into what is damaged, and says why nothing can be kept", () => {
  const { path } = temporaryProject({});
  for (const damaged of ["[", "{}", "null", '{"fixes":[{"file":1}, null]}']) {
    writeFileSync(path("fixes.json"), damaged);
    expect(recallFixes(path("."))).toEqual(none);
  }
  expect(rememberFixes(path("fixes.json/none"), { isFinished: true, fixes: [fix] })).toBe("ENOTDIR");
});

it("keeps what it had where the new cannot be written", () => {
  const { path } = temporaryProject({ [`fixes.json.${process.pid}/a`]: "" });
  writeFileSync(path("fixes.json"), JSON.stringify({ isFinished: true, fixes: [fix] }));
  expect(rememberFixes(path("."), none)).toMatch(/EISDIR/u);
  expect(JSON.parse(readFileSync(path("fixes.json"), "utf8"))).toEqual({ isFinished: true, fixes: [fix] });
});

it("knows which fixes of a run that was cut short their files still have", () => {
  const { path } = temporaryProject({ "a.md": "고침", "b.md": "처음" });
  const fixes = ["a.md", "b.md", "gone.md"].map((name) => ({ file: path(name), before: "처음", after: "고침" }));
  rememberFixes(path("."), { isFinished: false, fixes });
  expect(unfinishedFixes(path("."))).toEqual(fixes.slice(0, 1));
  rememberFixes(path("."), { isFinished: true, fixes });
  expect(unfinishedFixes(path("."))).toEqual([]);
});

it.skipIf(process.platform === "win32")("waits for no pipe", () => {
  const { path } = temporaryProject({});
  execFileSync("mkfifo", [path("fixes.json")]);
  expect(recallFixes(path("."))).toEqual(none);
});
