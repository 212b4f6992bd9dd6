import { expect, it } from "vitest";
import { reportOfFiles } from "../../../src/check/report/report-of-files.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";

it("a report of some files counts them and their problems alone", () => {
  const one = "posts/a.md" as SourcePath;
  const other = "posts/b.md" as SourcePath;
  const problems = [
    diagnose("empty-file", {}, { source: one }),
    diagnose("image-missing", { target: "x", suggestion: null }, { source: one }),
    diagnose("empty-file", {}, { source: other }),
    diagnose("posts-folder-missing", { folder: "posts" }, { source: null }),
  ];
  expect(reportOfFiles(problems, new Set([one]))).toMatchObject({ errors: 1, warnings: 1, files: 1 });
  expect(reportOfFiles(problems, new Set([one])).diagnostics.every(({ source }) => source === one)).toBe(true);
});

it("a problem shared by two files is reported for either", () => {
  const files = ["posts/a.md", "posts/sub/a.md"] as SourcePath[];
  const problems = [diagnose("note-id-twice", { id: "a", files }, { source: files[0] ?? null })];
  for (const file of files) expect(reportOfFiles(problems, new Set([file]))).toMatchObject({ errors: 1, files: 1 });
});

it("a problem that many notes share is reported of each, as if it were checked alone", () => {
  const files = Array.from({ length: 5 }, (_, index) => `posts/${index}.md` as SourcePath);
  const problems = files.map((source) =>
    diagnose(
      "front-matter-unknown-key",
      { key: "moood", suggestion: null, isTaken: false, known: null, notes: 1 },
      { source },
    ),
  );
  for (const [index, file] of files.entries())
    expect(reportOfFiles(problems, new Set([file])).diagnostics).toEqual([problems[index]]);
});
