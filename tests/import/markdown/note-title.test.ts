import { describe, expect, it } from "vitest";
import { headingsLinkedIn, withTitle, withTitleOnce } from "../../../src/import/markdown/note-title.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

function draftOf(text: string) {
  return { from: "a.md", to: "a.md", text, changes: [] };
}

function titled(text: string, stem = "Version Control") {
  return withTitle(draftOf(text), { stem, isByName: false, settings: importSettings }).text.split("\n")[1];
}

describe("the title of a note that has none", () => {
  it.each([
    ["# 제목\n\n글", "title: 제목"],
    ["# **굵은** 제목\n", "title: 굵은 제목"],
    ["## History\n\n글", "title: Version Control"],
    ["글\n\n### 답\n", "title: Version Control"],
    ["# Terminal Commands\n\n# Git\n", "title: Version Control"],
    ["# 기사\n\n글", "title: Version Control"],
    ["#\n글", "title: Version Control"],
  ])("is the heading it begins with, else its name: %j", (text, title) => expect(titled(text)).toBe(title));

  it.each([
    ["2021-12-15-첫 글", "title: 첫 글"],
    ["[2023-03-07] 회고", "title: 회고"],
    ["230305 회의", "title: 회의"],
    ["20230305-a", "title: a"],
    ["2023.03.06", "title: '2023.03.06'"],
    ["123456-회의록", "title: '123456-회의록'"],
    ["1 - Git", "title: '1 - Git'"],
  ])("is the name without its day: %s", (stem, title) => expect(titled("글", stem)).toBe(title));

  it("leaves a title that is there", () => {
    const text = post(["title: a"], "# b");
    expect(withTitle(draftOf(text), { stem: "c", isByName: false, settings: importSettings }).text).toBe(text);
  });
});

function once(text: string, linked: readonly string[] = []) {
  const { text: after, changes } = withTitleOnce(draftOf(text), new Set(linked));
  return { after, changes };
}

describe("a title in front matter that YAML cannot read", () => {
  it.each([
    ["title: 소중한 제목 하나", "tags:", "- 경제", "-환율"],
    ["title: 콜론: 있는 제목"],
    ["title: [Day17] 대괄호"],
    ['title: "따옴표 "안" 따옴표"'],
    ["title: @골뱅이"],
  ])("is left as its author wrote it: %s", (...lines) => {
    const text = post([...lines, "date: 2020-03-22"]);
    expect(withTitle(draftOf(text), { stem: "p1", isByName: false, settings: importSettings }).text).toBe(text);
  });

  it("is added where there is none", () => {
    expect(
      withTitle(draftOf(post(["tags:", "- 경제", "-환율"])), { stem: "p1", isByName: false, settings: importSettings })
        .text,
    ).toContain("title: p1");
  });
});

describe("a heading that says what the title says", () => {
  it.each(["{{< adsense >}}\n\n", "<!-- 머리말\n둘째 줄 -->\n", "<!-- 하나 -->\n{{% toc %}}\n\n"])(
    "is taken out behind what shows nothing: %j",
    (before) => {
      expect(once(post(["title: 제목"], `${before}# 제목\n\n글`)).after).toBe(post(["title: 제목"], `${before}글`));
      const kept = post(["title: 제목"], `${before}글\n\n# 제목\n`);
      expect(once(kept).after).toBe(kept);
    },
  );

  it("is taken out of the body", () => {
    expect(once(post(["title: '[LinkedList] 루프 찾기'"], "# [LinkedList] 루프 찾기\n\n글"))).toEqual({
      after: post(["title: '[LinkedList] 루프 찾기'"]),
      changes: [{ reason: "title-moved", line: 5, text: "# [LinkedList] 루프 찾기" }],
    });
    expect(once("---\r\ntitle: a\r\n---\r\n# a\r\n글\r\n").after).toBe("---\r\ntitle: a\r\n---\r\n글\r\n");
  });

  it("leads links within the note to the top, but not in code", () => {
    const body = "# 내 글\n\n[위](#내-글) [위](#%EB%82%B4-%EA%B8%80) [옆](#옆) `[위](#내-글)`";
    expect(once(post(["title: 내 글"], body)).after).toBe(
      post(["title: 내 글"], "[위](#top) [위](#top) [옆](#옆) `[위](#내-글)`"),
    );
  });

  it.each([
    ["# 다른 글", []],
    ["# **내** 글", []],
    ["글\n\n# 내 글", []],
    ["# 내 글", ["내 글"]],
  ])("is left where it is another, or links by name lead to it: %j", (body, linked) => {
    const text = post(["title: 내 글"], body);
    expect(once(text, linked)).toEqual({ after: text, changes: [] });
  });

  it("is linked to by name", () => {
    expect([...headingsLinkedIn(["[[노트#제목|글]] [[#위#아래]] [[노트]]", "![[a#b\\|c]] #태그"])]).toEqual([
      "제목",
      "위",
      "아래",
      "b",
    ]);
  });

  it("is linked to from the last of several signs that open a link", () => {
    expect([...headingsLinkedIn(["[[[a#b]] [[[[c [d#e]] [[f [[g#h|i]] [[j]#k]] [[l\n#m]]"])]).toEqual(["b", "e", "h"]);
  });

  it.each(["[[", "![[b", "[[a#", "[", "[[[a"])("costs in proportion to its length to find: %j", (sign) => {
    expect(costGrowth((size) => headingsLinkedIn([sign.repeat(size)]), 8000)).toBeLessThan(nearlyLinear);
  });
});
