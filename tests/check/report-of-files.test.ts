import { expect, it } from "vitest";
import { makeReport } from "../../src/check/make-report.ts";
import { reportOfFiles } from "../../src/check/report-of-files.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { diagnose } from "../../src/model/problem/diagnostic.ts";

it("a report of some files counts them and their problems alone", () => {
  const one = "posts/a.md" as SourcePath;
  const other = "posts/b.md" as SourcePath;
  const report = makeReport(
    [
      diagnose("empty-file", {}, { source: one }),
      diagnose("image-missing", { target: "x", suggestion: null }, { source: one }),
      diagnose("empty-file", {}, { source: other }),
      diagnose("posts-folder-missing", { folder: "posts" }, { source: null }),
    ],
    2,
  );
  expect(reportOfFiles(report, new Set([one]))).toMatchObject({ errors: 1, warnings: 1, files: 1 });
  expect(reportOfFiles(report, new Set([one])).diagnostics.every(({ source }) => source === one)).toBe(true);
});

it("a problem shared by two files is reported for either", () => {
  const files = ["posts/a.md", "posts/sub/a.md"] as SourcePath[];
  const report = makeReport([diagnose("note-id-twice", { id: "a", files }, { source: files[0] ?? null })], 2);
  for (const file of files) expect(reportOfFiles(report, new Set([file]))).toMatchObject({ errors: 1, files: 1 });
});
