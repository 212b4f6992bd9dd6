import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { forgetFixes, recallFixes, rememberFixes } from "../../../src/cli/check/fix-memory.ts";
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
