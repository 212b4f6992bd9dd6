import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { bodyOf } from "../../support/parse-body.ts";

const lines = (text: string) => articleLines(bodyOf(text).tokens);

describe("articleLines", () => {
  it("takes headings whole and paragraphs line by line", () => {
    expect(lines("가\n나\n===\n\n다  \n**라**\n<b>마</b> 바").map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "가 나"],
      ["plain", "다"],
      ["bold", "라"],
      ["plain", "마 바"],
    ]);
  });

  it("knows the links of each line, raw ones too", () => {
    expect(lines('[가 **나**](/a) https://b.c\n\n<div><a href="/d">다</a></div>').map(({ links }) => links)).toEqual([
      [
        { text: "가 나", address: "/a" },
        { text: "https://b.c", address: "https://b.c" },
      ],
      [{ text: "다", address: "/d" }],
    ]);
  });

  it("knows the words in bold with which a line begins, and which lines hold code", () => {
    expect(
      lines("📎 **출처** 가 **나**\n다 **라**\n`마` 바").map(({ boldName, hasCode }) => [boldName, hasCode]),
    ).toEqual([
      ["출처", false],
      ["", false],
      ["", true],
    ]);
  });

  it("knows which lines are of one block", () => {
    const [first, second, third] = lines("가\n나\n\n다").map(({ block }) => block);
    expect([first === second, second === third]).toEqual([true, false]);
  });

  it("reads no code", () => {
    expect(lines("```\n가\n```\n\n    나")).toEqual([]);
  });
});
