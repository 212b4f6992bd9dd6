import { describe, expect, it } from "vitest";
import { readTags, readTagText } from "../../src/writing/read-tags.ts";

describe("readTags", () => {
  it.each([
    ["경제, 초거대 AI", ["경제", "초거대 AI"]],
    ["#경제, ##금리,# 환율", ["경제", "금리", "환율"]],
    ["#경제 #초거대 AI #C#", ["경제", "초거대 AI", "C#"]],
    ["경제，금리、환율", ["경제", "금리", "환율"]],
    ["경제,경제,,  ,", ["경제"]],
    ["두\n줄", ["두 줄"]],
    ["#", []],
    ["", []],
  ])("reads %j as %j", (typed, tags) => {
    expect(readTags(typed)).toEqual(tags);
  });
});

describe("readTagText", () => {
  it.each([
    ["경제 금리", ["경제", "금리"]],
    ["경제", ["경제"]],
    ["경제, 초거대 AI", ["경제", "초거대 AI"]],
    ["초거대 AI,", ["초거대 AI"]],
    ["#초거대 AI #경제", ["초거대 AI", "경제"]],
    [" ", []],
  ])("reads %j as %j", (typed, tags) => {
    expect(readTagText(typed)).toEqual(tags);
  });
});
