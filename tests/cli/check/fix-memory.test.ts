import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { changedFiles, forgetFixes, recallFixes, rememberFixes } from "../../../src/cli/check/fix-memory.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

const fix = { file: "posts/a.md", before: "가\r\n", after: "나\r\n" };

it("keeps the last fixes until they are undone", () => {
  const folder = temporaryProject({}).path(".");
  expect(recallFixes(folder)).toEqual([]);
  expect(rememberFixes(folder, [fix])).toBe(true);
  expect(recallFixes(folder)).toEqual([fix]);
  forgetFixes(folder);
  expect(recallFixes(folder)).toEqual([]);
});

it("reads nothing into what is damaged, and says where nothing can be kept", () => {
  const { path } = temporaryProject({});
  for (const damaged of ["[", "{}", '[{"file":1}, null]']) {
    writeFileSync(path("fixes.json"), damaged);
    expect(recallFixes(path("."))).toEqual([]);
  }
  expect(rememberFixes(path("fixes.json/none"), [fix])).toBe(false);
});

it("finds the files whose text changed", () => {
  const file = (path: string, text: string) => ({ path: path as SourcePath, text });
  expect(changedFiles([file("a", "1"), file("b", "2"), file("c", "3")], [file("a", "1"), file("b", "4")])).toEqual([
    { file: "b", before: "2", after: "4" },
  ]);
});
