import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { jsonReporter } from "../../../src/check/reporters/json-reporter.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import type { Place } from "../../../src/model/problem/place.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";

const place: Place = { start: { line: 3, column: 8, offset: 20 }, end: { line: 3, column: 12, offset: 24 } };
const settings = { language: "en", ink: plainInk, columns: 80, textOf: () => null } as const;

describe("jsonReporter", () => {
  it("prints every problem with its place and sentences as data", () => {
    const diagnostics = [
      diagnose(
        "link-broken",
        { target: "/x/", suggestion: "/y/" },
        { source: "posts/a.md" as SourcePath, place, fix: { place, text: "/y/" } },
      ),
      diagnose("image-missing", { target: "/x.png", suggestion: null }, { source: null }),
    ];
    const report: unknown = JSON.parse(jsonReporter(makeReport(diagnostics, 2), settings));
    expect(report).toEqual({
      version: 1,
      counts: { files: 2, errors: 1, warnings: 1 },
      diagnostics: [
        {
          rule: "image-missing",
          severity: "warning",
          file: null,
          start: null,
          end: null,
          problem: "The picture file cannot be found",
          expected: "the address of a picture in the assets folder, such as /assets/img/chart.png",
          found: "/x.png",
          next: "Put the picture in the assets/img folder and write /assets/img/its-name",
          docs: "docs/rules/image-missing.md",
          fixable: false,
        },
        {
          rule: "link-broken",
          severity: "error",
          file: "posts/a.md",
          start: { line: 3, column: 8, offset: 20 },
          end: { line: 3, column: 12, offset: 24 },
          problem: "The link points to nothing on this site",
          expected: "the address of a note or page on this site",
          found: "/x/",
          next: "Did you mean this? /y/",
          docs: "docs/rules/link-broken.md",
          fixable: true,
        },
      ],
    });
  });

  it("passes no control character on to a terminal", () => {
    const source = "posts/a\u009B31m\u202E.md" as SourcePath;
    const printed = jsonReporter(
      makeReport([diagnose("file-unreadable", { reason: "\u009B" }, { source })], 1),
      settings,
    );
    expect(printed).toContain('"file": "posts/a\\u009b31m\\u202e.md"');
    expect(printed).not.toMatch(/[\u0080-\u009F\u202E]/u);
  });

  it("is an empty list when there is no problem", () => {
    expect(JSON.parse(jsonReporter(makeReport([], 4), settings))).toEqual({
      version: 1,
      counts: { files: 4, errors: 0, warnings: 0 },
      diagnostics: [],
    });
  });
});
