import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { sectionsOf } from "../../support/read-sections.ts";

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

describe("the lines of a section", () => {
  const pieces = [
    ..."# 기사\n|## 요약 : 올랐다\n|**키워드**\n|- 금리\n|- 요약: 가\n|> 나\n|* * *\n|글이 나온다.\n|제목\n===\n".split(
      "|",
    ),
    ..."<details>\n<summary>기사</summary>\n|</details>\n|1. 질문\n|![](a.png)\n출처: 가\n|말^[풀이 둘]\n|\n|\n\n".split(
      "|",
    ),
    "|기사|가|\n|-|-|\n|나|다|\n",
  ];
  const note = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));

  it("are the same among all of the note's", () => {
    fc.assert(
      fc.property(note, (text) => {
        const { body, spans } = sectionsOf(text);
        const all = articleLines(body.tokens);
        for (const { start, end } of spans) {
          const own = articleLines(body.tokens.slice(start, end));
          const among = all.filter(({ block }) => block >= start && block < end);
          expect(own.map((line) => ({ ...line, block: line.block + start }))).toEqual(among);
        }
      }),
      { numRuns: 500 },
    );
  });
});
