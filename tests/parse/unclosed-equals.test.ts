import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { plainSettings } from "../support/parse-body.ts";

function found(body: string, equalsHighlight = true): readonly unknown[] {
  const text = `---\ntitle: 제목\ndate: 2021-12-15\n---\n\n${body}\n`;
  const { diagnostics } = parseNote({ path: "posts/a.md" as SourcePath, text }, { ...plainSettings, equalsHighlight });
  return diagnostics.flatMap(({ rule, facts, place }) =>
    rule === "highlight-unclosed" ? [[facts.typed, place?.start.line, place?.start.column]] : [],
  );
}

describe("findUnclosedEquals", () => {
  it.each([
    ["물가가 ==올랐다.", [["==올랐다.", 6, 5]]],
    ["==가== 나 ==다", [["==다", 6, 9]]],
    ["- ==가\n\n나", [["==가", 6, 3]]],
    ["==가\n\n나==", [["==가", 6, 1]]],
    ["==의사가 늘었다", [["==의사가 늘었다", 6, 1]]],
  ])("reports a highlight that is not ended: %j", (body, problems) => {
    expect(found(body)).toEqual(problems);
  });

  it.each([
    "==가 나==",
    "==가\n나==",
    "a == b",
    "a==b",
    "==의 뜻과 ==를 쓰는 곳",
    "`==가`",
    "\\==가",
    "제목\n==\n",
    "======",
    "==**가**==",
    "```\n==가\n```",
  ])("leaves %j alone", (body) => {
    expect(found(body)).toEqual([]);
  });

  it("finds nothing where the signs are no highlight", () => {
    expect(found("==가", false)).toEqual([]);
  });
});
