import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { plainSettings } from "../support/parse-body.ts";

const told = (...lines: readonly string[]) =>
  parseNote(
    { path: "posts/test.md" as SourcePath, text: ["---", "title: 시험", ...lines, "---", ""].join("\n") },
    plainSettings,
  ).diagnostics.map(({ rule }) => rule);

describe("isDateAtFault", () => {
  it.each([
    ["date: yesterday", ["date-unreadable"]],
    ["date: [2021, 12, 15]", ["front-matter-wrong-kind"]],
    ["date: 2021-02-30", ["date-impossible"]],
  ])("lets %j be reported once", (line, rules) => {
    expect(told(line)).toEqual(rules);
  });

  it("does not take another field's fault for the date's", () => {
    expect(told("last_modified_at: yesterday")).toEqual(["date-unreadable", "date-missing"]);
    expect(told()).toEqual(["date-missing"]);
  });
});
