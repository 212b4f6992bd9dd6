import { describe, expect, it } from "vitest";
import { foldedArticles } from "../../../src/parse/sections/folded-articles.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { plainLexicon } from "../../support/read-sections.ts";

const found = (text: string) => foldedArticles(bodyOf(text).tokens, plainLexicon);

describe("foldedArticles", () => {
  it("finds where an article begins and ends, even below a paragraph", () => {
    expect(found("말\n\n<details><summary>기사</summary>\n\n비밀\n\n</details>\n\n말")).toEqual([{ start: 3, end: 8 }]);
  });

  it("finds one without an end", () => {
    expect(found("<details><summary>기사</summary>\n\n비밀")).toEqual([{ start: 0, end: null }]);
  });

  it("finds none without a toggle, and none in code", () => {
    expect(found("기사\n\n비밀")).toEqual([]);
    expect(found("```\n<details><summary>기사</summary>\n```\n\n<details>말</details>")).toEqual([]);
  });

  it("does not take a toggle beside an article for one", () => {
    expect(
      found("<details><summary>더</summary>말</details>\n\n<details><summary>기사</summary>비밀</details>"),
    ).toEqual([{ start: 1, end: 2 }]);
  });

  it("looks once at each of very many elements", () => {
    const nested = (size: number) => found(`${"<div>".repeat(size)}\n${"말\n".repeat(size)}`);
    const titled = (size: number) => found(`<details><summary>${"가\n".repeat(size)}`);
    expect(costGrowth(nested, 1000)).toBeLessThan(nearlyLinear);
    expect(costGrowth(titled, 1000)).toBeLessThan(nearlyLinear);
  });
});
