import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { compactReporter } from "../../../src/check/reporters/compact-reporter.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";

const print = (...diagnostics: readonly Diagnostic[]): string =>
  compactReporter(makeReport(diagnostics, 1), { language: "en", ink: plainInk, columns: 80, textOf: () => null });

describe("compactReporter", () => {
  it("puts each problem on one line, as compilers do", () => {
    const start = { line: 12, column: 6, offset: 240 };
    const where = { source: "posts/금리 노트.md" as SourcePath, place: { start, end: start } };
    expect(print(diagnose("image-missing", { target: "/a\n\u001Bb.png", suggestion: null }, where))).toBe(
      "posts/금리 노트.md:12:6: warning: The picture file cannot be found (/a b.png). Put the picture in the assets/img folder and write /assets/img/its-name [image-missing]\n1 warning. Checked 1 note.\n",
    );
  });

  it("gives a whole file's problem its first character, and one of no file a dot", () => {
    expect(print(diagnose("empty-file", {}, { source: "posts/a.md" as SourcePath }))).toMatch(
      /^posts\/a\.md:1:1: error: /u,
    );
    expect(print(diagnose("posts-folder-missing", { folder: "posts" }, { source: null }))).toMatch(/^\.:1:1: error: /u);
  });

  it("says so if there are no problems", () => {
    expect(print()).toBe("No problems. Checked 1 note.\n");
  });
});
