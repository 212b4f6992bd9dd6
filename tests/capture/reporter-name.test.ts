import { describe, expect, it } from "vitest";
import { reporterName } from "../../src/capture/reporter-name.ts";

describe("reporterName", () => {
  it.each([
    ["이시은 기자 see@paper.example", "이시은"],
    ["이시은 기자(see@paper.example)", "이시은"],
    ["이시은 선임기자", "이시은"],
    ["이시은", "이시은"],
    ["Jane Doe <jane@paper.example>", "Jane Doe"],
    ["see@paper.example", null],
    ["가".repeat(41), null],
    ["", null],
    [null, null],
  ])("reads %j as %j", (byline, name) => {
    expect(reporterName(byline)).toBe(name);
  });
});
