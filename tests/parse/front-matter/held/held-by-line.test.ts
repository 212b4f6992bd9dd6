import { describe, expect, it } from "vitest";
import { heldByLine, heldByTail } from "../../../../src/parse/front-matter/held/held-by-line.ts";

describe("A line that would hold its note back in front matter", () => {
  it.each([
    ...["draft: true", "draft:true", "draft：true", "  draft: true  ", "Draft: TRUE", "drfat: ture", "초안: 예"],
    ...["“draft”: true", '"draft": true,', "**draft**: true", "**draft: true**", "draft:: true", "draft: 'true'"],
    ...["draft = true", "draft true", "draft: true # 아직", "<!-- draft: true -->", "\u200Bdraft: true"],
    ...['{ "title": "a", "draft": true }', "{draft: true}"],
  ])("is certain: %j", (line) => {
    expect(heldByLine(line)).toEqual({ key: "draft", value: "true", isCertain: true });
  });

  it.each([
    ["published: false", "published", "false"],
    ["공개: 비공개", "published", "false"],
    ["공개 여부: 비공개", "published", "false"],
    ["unlisted: true", "unlisted", "true"],
  ])("is certain under other names: %j", (line, key, value) => {
    expect(heldByLine(line)).toEqual({ key, value, isCertain: true });
  });

  it.each([
    ["- draft: true", "draft", "true"],
    ["> draft: true", "draft", "true"],
    ["status: draft", "draft", "true"],
    ["password: 1234", "draft", "true"],
    ["article: link", "article", "link"],
    ["Article: highlights", "article", "highlights"],
    ["기사: 비공개", "article", "link"],
    ["기사: X", "article", "link"],
    ["공개: X", "published", "false"],
    ["공개: ❌", "published", "false"],
    ["비공개: O", "draft", "true"],
    ["초안: ✅", "draft", "true"],
    ["공개 범위: 나만", "draft", "true"],
    ["게시 상태: 비공개", "draft", "true"],
    ["열람: 비공개", "draft", "true"],
    ["열람 권한 : 비공개", "draft", "true"],
  ])("may be text: %j", (line, key, value) => {
    expect(heldByLine(line)).toEqual({ key, value, isCertain: false });
  });

  it.each([
    ...["", "draft", "draft:", "draft: false", "published: true", "draft: true 라고 쓴다", "`draft: true`"],
    ...["초안:", "초안 1", "공개 1", "article link", "기사: 링크", "기사: [링크](https://a.b)", "# draft: true"],
    ...["공개: O", "비공개: X", "공개 범위: 전체", "공개 방식: 비공개 입찰", "열람: 도서관", "기사: 셋", "초안: 하나"],
    ...["draft: 3", "publisher: 한국경제", `draft: true${" ".repeat(300)}x`],
  ])("is no other: %j", (line) => {
    expect(heldByLine(line)).toBeNull();
  });
});

describe("The text after a value", () => {
  it.each([
    ...["title: a, draft: true", "title: a; draft: true", "title: a draft: true", "tags: a | published: false"],
    ...['title: "a" draft: true', "subtitle: 'a' draft: true", "title: “a” draft: true", "title: ‘a’ draft: true"],
    ...['title: "a", draft: true', 'title: "a"draft: true', 'title: "a"; draft: true', 'title: "a" / draft: true'],
    ...['title: "a" published: false', 'title: "a" 초안: true', 'category: "a" draft:true', 'title: "a draft: true'],
    ...['title: "\\"a\\"" draft: true', "title: 'it''s' draft: true"],
    ...[
      "title: a private: true",
      "title: a status: draft",
      "title: a | private: true | tags: b",
      "title: a 상태: 초안",
    ],
    ...["title: a hidden: true", "title: a publish: false", "title: a draft: true tags: b", "title: a (private: true)"],
    ...["tags: [a] private: true", "title: a [draft: true]", "title: a private:true"],
    ...["title: npm의 private: true", "title: 오늘 private:true", "title: 의 draft:true"],
    ...["title: a article: link", "tags: a, article: link", 'title: "a" article: highlights'],
  ])("would hold the note or its article back: %j", (line) => {
    expect(heldByTail(line)).not.toBeNull();
  });

  it.each([
    ...[
      "title: 'a, draft: true'",
      "title: '\"a\" draft: true'",
      "title: 'it''s draft: true'",
      "title: “a, draft: true”",
    ],
    ...['title: "a \\" draft: true"', "title: a article: full", "title: a status: done"],
    ...["title: 'npm private: true'", "title: 오늘의 상태: 좋음", "title: a hidden:true", "title: a show=false"],
    `cover: {image: ${"a/".repeat(50)}b.png, alt: "c", hidden: true}`,
    `cover: {image: ${"a/".repeat(50)}b.png, alt: "c", hidden: true,`,
    ...["title: npm의 private:true", "title: Hexo의 published:false"],
    "title: a",
    "draft: true",
    "title: a, draft: false",
    "title: a, 초안: 셋",
    "tags: [b] # draft: true",
  ])("would not: %j", (line) => {
    expect(heldByTail(line)).toBeNull();
  });
});
