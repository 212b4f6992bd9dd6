import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { githubReporter } from "../../../src/check/reporters/github-reporter.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";
import type { Place } from "../../../src/model/problem/place.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";

const source = "posts/100%, a:b.md" as SourcePath;
const oneLine: Place = { start: { line: 3, column: 8, offset: 20 }, end: { line: 3, column: 12, offset: 24 } };
const twoLines: Place = { start: oneLine.start, end: { line: 4, column: 1, offset: 30 } };

function printed(...diagnostics: readonly Diagnostic[]): readonly string[] {
  const settings = { language: "en", ink: plainInk, columns: 80, textOf: () => null } as const;
  return githubReporter(makeReport(diagnostics, 2), settings).split("\n");
}

describe("githubReporter", () => {
  it("writes a workflow command for each problem, escaped as GitHub unescapes it", () => {
    const facts = { target: "/a%20b\n/c", suggestion: null };
    expect(printed(diagnose("link-broken", facts, { source, place: oneLine }))).toEqual([
      "::error file=posts/100%25%2C a%3Ab.md,line=3,endLine=3,col=8,endColumn=12," +
        "title=link-broken%3A The link points to nothing on this site::" +
        "The link points to nothing on this site%0AFound: /a%2520b%0A/c%0A" +
        "Expected: the address of a note or page on this site%0A" +
        "To fix: Correct the address, or delete the link%0ARule: docs/rules/link-broken.md",
      "1 error. Checked 2 notes.",
      "",
    ]);
  });

  it("passes no control character on, and begins no second command", () => {
    const lines = printed(
      diagnose(
        "link-broken",
        { target: "/\u001B[31m\u0007\u009B\u202E\r::error::\u2028::error::/", suggestion: null },
        { source: "posts/\u001B]0;x\u0007\u009B\u202E\n::error::.md" as SourcePath, place: oneLine },
      ),
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::error file=posts\/␛\]0;x␇\uFFFD\uFFFD␊%3A%3Aerror%3A%3A\.md,line=3/u);
    expect(lines[0]).toContain("Found: /␛[31m␇\uFFFD\uFFFD␍::error::\uFFFD::error::/%0A");
    expect(lines.join("")).not.toMatch(/[\p{Cc}\u2028\u202E]/u);
  });

  it("quotes no word of a withheld article", () => {
    const problem = diagnose("link-broken", { target: "/비밀/", suggestion: null }, { source, place: oneLine });
    const [command = ""] = printed({ ...problem, isWithheld: true });
    expect(command).toMatch(/^::error file=[^:]*,line=3,.*title=link-broken%3A There is something to check/u);
    expect(command).toContain("Run npm run check on your own computer");
    expect(command).not.toContain("비밀");
  });

  it("maps a warning to a warning, and leaves columns out where a place spans lines, as GitHub demands", () => {
    const [command = ""] = printed(
      diagnose("image-missing", { target: "x", suggestion: null }, { source, place: twoLines }),
    );
    expect(command).toMatch(/^::warning file=[^:]*,line=3,endLine=4,title=image-missing/u);
  });

  it("names the file alone, or nothing, where there is no place", () => {
    const facts = { target: "x", suggestion: null };
    expect(printed(diagnose("image-missing", facts, { source }))[0]).toMatch(
      /^::warning file=[^,]*%2C a%3Ab.md,title=/u,
    );
    expect(printed(diagnose("image-missing", facts, { source: null }))[0]).toMatch(/^::warning title=/u);
  });

  it("says so when there is no problem", () => {
    expect(printed()).toEqual(["No problems. Checked 2 notes.", ""]);
  });
});
