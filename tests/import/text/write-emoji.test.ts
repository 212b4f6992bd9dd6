import { describe, expect, it } from "vitest";
import { writeEmoji } from "../../../src/import/text/write-emoji.ts";
import { post } from "../../support/blog-in-memory.ts";

function written(body: string) {
  return writeEmoji({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

describe("writeEmoji", () => {
  it("writes an emoji, written instead of its name", () => {
    const { text, changes } = written("글 :star: 별.\n\n:+1::tada:");
    expect(text).toBe(post(["title: a"], "글 ⭐ 별.\n\n👍🎉"));
    expect(changes.map(({ line, text: told }) => [line, told])).toEqual([
      [5, "⭐"],
      [7, "👍🎉"],
    ]);
  });

  it.each([
    "`:star:`",
    "```\n:star:\n```",
    "글\n\n    :star: 들여 쓴 코드",
    "<pre>\n:star:\n</pre>",
    "<code>:star:</code>",
    ":nothing_of_ours:",
    "10:on:30",
    "https://a.kr/x:star:y",
    "::star::",
    ":STAR:",
  ])("leaves %j as it is", (typed) => {
    expect(written(typed).changes).toEqual([]);
  });
});
