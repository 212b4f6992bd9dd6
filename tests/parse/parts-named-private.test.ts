import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { messageOf } from "../../src/model/problem/message-of.ts";
import { findPartsNamedPrivate } from "../../src/parse/parts-named-private.ts";
import { bodyOf } from "../support/parse-body.ts";

const found = (note: string) => findPartsNamedPrivate(bodyOf(note), "posts/a.md" as SourcePath);

describe("findPartsNamedPrivate", () => {
  it.each([
    ["a heading", "가\n\n## 비공개\n\n나", "비공개"],
    ["a heading with signs", "### 🔒 나만 볼 메모 ###\n\n나", "나만 볼 메모"],
    ["a heading in English", "## Private notes\n\n나", "Private notes"],
    ["a bold line", "**[비공개]**\n\n나", "비공개"],
    ["a line in brackets", "[비공개]\n나", "비공개"],
    ["a callout", "> [!note] 비밀 메모\n> 나", "비밀 메모"],
    ["a kind of callout", "> [!private]\n> 나", "private"],
    ["a container", "::: private\n나\n:::", "private"],
    ["a toggle", "<details><summary>비공개</summary>\n\n나\n\n</details>", "비공개"],
    ["a heading of HTML", "<h2>공개하지 않음</h2>\n\n나", "공개하지 않음"],
  ])("reports %s that says so", (_form, text, name) => {
    expect(found(text).map(({ rule, facts }) => [rule, facts])).toEqual([["part-named-private", { name }]]);
  });

  it("reports it where it is typed", () => {
    const places = found("가\n\n## 🔒 비공개\n\n> [!private]- 메모\n> 나").map(({ place }) => place?.start);
    expect(places).toMatchObject([{ line: 3 }, { line: 5, column: 1 }]);
  });

  it("reports a callout once whose kind and title both say so", () => {
    expect(found("> [!private] 비공개\n> 나\n\n> [!private]\n> 나").map(({ place }) => place?.start)).toMatchObject([
      { line: 1, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it("says how to hold the text back", () => {
    const [problem] = found("## 비공개\n\n나");
    expect(problem === undefined ? null : messageOf(problem, "ko")).toMatchObject({
      problem: "나만 볼 글이라는 이름이지만 사이트에 그대로 실립니다",
      found: "비공개",
    });
  });

  it.each([
    [
      "what is about private things",
      "## 비공개 회의\n\n## 기업의 비밀\n\n## Private Key\n\n## Secret\n\n**비공개** 회의였다.",
    ],
    ["words of code", "## public\n\n가\n\n## private\n\n나"],
    ["a fact", "연봉: 비공개\n\n- 비공개\n\n비공개"],
    ["a link", "[비공개](https://example.com/)"],
    ["code", "```\n## 비공개\n```"],
    ["what is held back", "%%\n## 비공개\n\n나\n%%"],
    ["long text", `## ${"비공개 ".repeat(30)}`],
  ])("says nothing of %s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});
