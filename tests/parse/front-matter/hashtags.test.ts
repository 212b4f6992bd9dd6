import { describe, expect, it } from "vitest";
import { splitHashtags } from "../../../src/parse/front-matter/hashtags.ts";

describe("Hashtags", () => {
  it.each([
    ["#LG #AI", ["LG", "AI"]],
    ["#LG#AI", ["LG", "AI"]],
    ["#웹 접근성, #WCAG2.2", ["웹 접근성", "WCAG2.2"]],
    ["#C# #F#", ["C#", "F#"]],
    ["#LG AI", ["LG", "AI"]],
    ["#LG, AI", ["LG", "AI"]],
    ["##LG", ["LG"]],
    ["＃LG ＃AI", ["LG", "AI"]],
    ["# #", []],
  ])("%s are %j", (text, words) => {
    expect(splitHashtags(text)).toEqual(words);
  });
});
