import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, blocksIn } from "../../../src/parse/visible/blocks.ts";
import { blocksAndBoxes, isClosedInItself, toggleTitle, toggleTitles } from "../../../src/parse/visible/boxes.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { bodyOf } from "../../support/parse-body.ts";

function blocksOf(markdown: string) {
  const { tokens } = bodyOf(markdown);
  return [...blocksAndBoxes(tokens, 0, tokens.length)];
}

const typesOf = (markdown: string) => blocksOf(markdown).map(({ type }) => type);
const titleOf = (markdown: string) => blocksOf(markdown).map(toggleTitle)[0];

describe("blocksAndBoxes", () => {
  it("leaves every heading a block of its own", () => {
    const pieces = [
      "<aside>",
      "</aside>",
      "<details><summary>가</summary>",
      "</details>",
      "# 나",
      "다",
      "- 라",
      "> # 마",
      "* * *",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (blocks) => {
        const { tokens } = bodyOf(blocks.join("\n\n"));
        const startsOf = (some: Iterable<Block>) =>
          [...some].flatMap(({ type, start }) => (type === "heading" ? [start] : []));
        const headings = startsOf(blocksIn(tokens, 0, tokens.length));
        expect(startsOf(blocksAndBoxes(tokens, 0, tokens.length))).toEqual(headings);
      }),
    );
  });

  it.each([
    ["a notice", "<aside>\n\n가\n\n나\n\n</aside>\n\n다", ["box", "paragraph"]],
    ["a toggle", "앞\n\n<details>\n<summary>가</summary>\n\n- 나\n\n</details>", ["paragraph", "box"]],
    [
      "a toggle as kramdown reads it",
      '<details><summary>가</summary>\n<div markdown="1">\n\n나\n\n</div>\n</details>',
      ["box"],
    ],
    ["a box within another", "<aside>\n\n<aside>\n\n가\n\n</aside>\n\n</aside>\n\n나", ["box", "paragraph"]],
    ["two boxes", "<aside>\n\n가\n\n</aside>\n\n<aside>\n\n나\n\n</aside>", ["box", "box"]],
  ])("takes %s as one block", (_name, markdown, types) => {
    expect(typesOf(markdown)).toEqual(types);
  });

  it.each([
    ["a heading", "<details>\n<summary>가</summary>\n\n## 나\n\n다\n\n</details>"],
    ["a rule", "<aside>\n\n가\n\n---\n\n나\n\n</aside>"],
    ["no end", "<aside>\n\n가\n\n나"],
    ["its end on its own line", "<details><summary>가</summary>나</details>\n\n다"],
  ])("leaves a box with %s as it is", (_name, markdown) => {
    expect(typesOf(markdown)).not.toContain("box");
  });

  it("takes no longer than the text is", () => {
    const read = (count: number) => typesOf("<aside>\n\n가\n\n".repeat(count) + "</aside>\n\n".repeat(count - 1));
    expect(read(1000)).toContain("box");
    expect(costGrowth(read, 1000)).toBeLessThan(nearlyLinear);
  });
});

describe("toggleTitle", () => {
  it.each([
    ["<details>\n<summary>키워드</summary>\n\n가\n\n</details>", "키워드"],
    ["<details>\n<summary><b>궁금한\n점</b> &amp; 질문</summary>\n\n가\n\n</details>", "궁금한 점 & 질문"],
    ["<aside>\n\n가\n\n</aside>", ""],
    ["<details>\n\n가\n\n</details>", ""],
  ])("of %j is «%s»", (markdown, title) => {
    expect(titleOf(markdown)).toBe(title);
  });
});

describe("toggleTitles", () => {
  it("are those of all toggles that begin in one run of HTML", () => {
    const [block] = blocksOf(
      "<details><summary>가</summary><details><summary>나</summary>\n\n다\n\n</details></details>",
    );
    expect(block === undefined ? null : toggleTitles(block)).toEqual(["가", "나"]);
  });
});

describe("isClosedInItself", () => {
  it.each([
    ["<details><summary>가</summary>나</details>", true],
    ["<details><summary>가</summary>\n\n나\n\n</details>", false],
  ])("of %j is %s", (markdown, isClosed) => {
    expect(blocksOf(markdown).map(isClosedInItself)[0]).toBe(isClosed);
  });
});
