import { describe, expect, it } from "vitest";
import { findForm } from "../../../src/model/search/find-form.ts";

describe("findForm", () => {
  it.each([
    ["기준금리", "금리", 2],
    ["금리", "환율", -1],
    ["6930만원", "30만", -1],
    ["6930만과30만", "30만", 6],
    ["3.7%", "7%", -1],
    ["갤럭시s22", "22", 4],
    ["2022년", "202", 0],
  ])("in %j finds %j at %i: a number where it begins, a word anywhere", (text, form, at) => {
    expect(findForm(text, form)).toBe(at);
  });

  it("continues from an offset", () => {
    expect(findForm("가나가나", "가나", 1)).toBe(2);
  });
});
