import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { tellReport } from "../../../src/cli/terminal/tell-report.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import { placeOf, sourceText } from "../../../src/parse/places/source-text.ts";
import { memoryIo, memoryStream } from "../../support/command-io.ts";

const source = "posts/a.md" as SourcePath;
const text = "[x](/none/)";
const place = placeOf(sourceText(text), 4, 10);
const report = makeReport([diagnose("link-broken", { target: "/none/", suggestion: null }, { source, place })], 1);

function told(format: "text" | "json" | "github", stream = memoryStream()): string {
  tellReport(report, { io: memoryIo(), stream, language: "ko", format, sources: [{ path: source, text }] });
  return stream.text();
}

describe("tellReport", () => {
  it("prints in the requested format", () => {
    expect(told("text")).toContain("1 │ [x](/none/)");
    expect(JSON.parse(told("json"))).toMatchObject({ counts: { errors: 1 } });
    expect(told("github")).toMatch(/^::error file=posts\/a\.md,line=1,endLine=1,col=5,endColumn=11,/u);
  });

  it("colours for a terminal, and keeps within it", () => {
    const narrow = told("text", memoryStream({ isTerminal: true, columns: 30 }));
    expect(narrow).toContain("\u001B[1;31m오류\u001B[0m");
    expect(told("json", memoryStream({ isTerminal: true }))).not.toContain("\u001B");
  });
});
