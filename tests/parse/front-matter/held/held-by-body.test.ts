import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { heldByBody, isHeldAlready } from "../../../../src/parse/front-matter/held/held-by-body.ts";
import { readLines, readPost, seen } from "../../../support/front-matter.ts";

function found(body: string) {
  return heldByBody(body).map(({ line, typed, where }) => [line, typed, where]);
}

describe("A line below the front matter that was meant to hold the note back", () => {
  it.each([
    ["draft: true\n\n글", [[0, "draft: true", "body"]]],
    ["이어지는 줄\r\ndraft: true\r\n", [[1, "draft: true", "body"]]],
    ["# 메모\ndraft: true\n# 1. 기사\n", [[1, "draft: true", "body"]]],
    ["글\n\n글\n\ndraft: true\n", [[4, "draft: true", "body"]]],
    [`글\n\ndraft: true${" ".repeat(149)}\n`, [[2, "draft: true", "body"]]],
    [`글\n\n${"글".repeat(200)} [draft:: true]\n`, [[2, `${"글".repeat(200)} [draft:: true]`, "body"]]],
    ["--- title: a draft: true ---\n글", [[0, "--- title: a draft: true ---", "body"]]],
    ["\tdraft: true\n", [[0, "draft: true", "body"]]],
    [
      "status: draft\narticle: link\n",
      [
        [0, "status: draft", "body"],
        [1, "article: link", "body"],
      ],
    ],
    ["글\n\ntitle: a\nstatus: draft\n", [[3, "status: draft", "body"]]],
    ["\n---\ntitle: a\ndraft: true\n---\n", [[3, "draft: true", "second"]]],
    [`${"글\n\n".repeat(60)}---\ntitle: a\n\ntags:\n- b\nhidden: true\n---\n`, [[125, "hidden: true", "second"]]],
  ])("is found in %j", (body, lines) => {
    expect(found(body)).toEqual(lines);
  });

  it.each(["article: link", "article: highlights", "private: true", "status: draft", "상태: 비공개"])(
    "is found wherever no text says it: %j",
    (line) => {
      expect(found(`글\n\n${line}\n`)).toEqual([[2, line, "body"]]);
      expect(found(`## 요약\n\n글\n${line}\n글\n`)).toEqual([[3, line, "body"]]);
    },
  );

  it.each([
    ["# 제목\n\n- 상태: 비공개\n- 날짜: 3월\n\n글", [[2, "- 상태: 비공개", "body"]]],
    ["✅ 공개: 아니오\n\n글", [[0, "✅ 공개: 아니오", "body"]]],
    ["# 제목\n\n✅ 공개: 아니오\n\n글", [[2, "✅ 공개: 아니오", "body"]]],
    ["🔒 비공개\n\n글", [[0, "비공개: true", "body"]]],
    ["| 상태 | 초안 |\n|---|---|\n\n글", [[0, "상태: 초안", "body"]]],
    ["| title | a |\n|---|---|\n| draft | true |\n\n글", [[2, "draft: true", "body"]]],
    ["---\u2028title: a\u2028draft: true\u2028---\u2028\u2028글", [[0, "draft: true", "body"]]],
  ])("is found at the top, and below the title: %j", (body, lines) => {
    expect(found(body)).toEqual(lines);
  });

  it.each([
    "# 제목\n\n- 회사명: 토스\n- 상태: 비공개\n",
    "# 견학\n\n- 일시: 2099-01-01\n- 장소: 한국은행\n",
    "# 제목\n\n글\n\n- 상태: 비공개\n",
    "## 기사\n\n- 상태: 비공개\n",
    "| 공개 | 비공개 |\n|---|---|\n| 국채 | 사채 |\n",
    "| 영어 | 뜻 |\n|---|---|\n| draft | 초안 |\n| private | 비공개 |\n",
    "| 나라 | 금리 | 상태 |\n|---|---|---|\n| 한국 | 2.5 | 비공개 |\n",
    "✅ 공개 시장 조작을 배웠다\n",
    "🔒 비공개 회의였다\n",
    "❌ 오답: 비공개\n",
  ])("is none of an honest note's: %j", (body) => {
    expect(found(`${body}\n글`)).toEqual([]);
  });

  it.each(["draft: true (아직)", "draft: true, 아직", "draft: [true]", "published: [false]", "status: draft（아직）"])(
    "is found with what is said of it: %j",
    (line) => {
      expect(found(`${line}\n\n글`)).toEqual([[0, line, "body"]]);
    },
  );

  it.each([
    ...["공개: X", "공개: ❌", "공개 여부: 비공개", "공개 범위: 나만", "게시 상태: 비공개", "비공개: O", "초안: O"],
    ...["열람: 비공개", "기사: 비공개", "올리지 말 것: O", "원문 공개: X"],
  ])("is found in the words of a form right below the front matter, and below a stray field: %j", (line) => {
    expect(found(`${line}\n\n글`)).toEqual([[0, line, "body"]]);
    expect(found(`tags: a\n${line}\n\n글`)).toEqual([[1, line, "body"]]);
    expect(found(`글\n\ntags: a\n${line}\n`)).toEqual([[3, line, "body"]]);
  });

  it.each([
    ...["공개: X", "비공개: O", "초안: O", "열람: 비공개", "기사: 비공개", "공개 범위: 나만", "게시 상태: 비공개"],
  ])("may be a form that a text further down is about: %j", (line) => {
    expect(found(`글\n\n${line}\n`)).toEqual([]);
  });

  it.each([
    ...["공개: O\n비공개: X\n", "공개 범위: 전체 공개\n", "- 판정: X\n", "작성자: 비공개\n", "장소: 비공개\n"],
    ...[
      "회의록 공개: X를 두고 다툰다\n",
      "기사: 비공개 회의를 다룬다\n",
      "초안: O안과 X안\n",
      "임금 공개 여부: 미정\n",
    ],
  ])("is no such word in %j", (body) => {
    expect(found(`${body}\n글`)).toEqual([]);
  });

  it.each([
    "",
    "글\n\n```yaml\ndraft: true\n```\n",
    "~~~\n---\ntitle: a\ndraft: true\n---\n",
    "글\n\n    draft: true\n",
    "글 `draft: true`\n\n`draft: true`\n",
    "글\n\n- status: draft\n- article: link\n",
    "글\n\n> article: link\n\n    private: true\n\n```\nstatus: draft\n```\n",
    "글\n\n상태: 보류\n\nstatus: pending\n\narticle: 링크\n\n기사: 링크\n",
    "글\n\nprivate: true (아직)\n\narticle: link 참고\n",
    "글\n\n- draft: true\n- password: 1234\n",
    "글\n\n비공개: 셋\n초안:\n- 하나\n",
    "글\n\n---\n\n글\n\n비밀번호: 1234\n\n---\n",
    `${"글\n\n".repeat(60)}draft: true\n`,
  ])("is nothing in %j", (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    "{% highlight yaml %}\ndraft: true\n{% endhighlight %}\n",
    "글\n\n<pre>\ndraft: true\n\nprivate: true\n</pre>\n",
    "{{< highlight yaml >}}\ndraft: true\n{{< /highlight >}}\n",
    "\n    draft: true\n    title: a\n\n글",
  ])("is code in %j", (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    "{% highlight yaml %}\ndraft: true\n",
    "<pre>\ndraft: true\n",
    "<pre>글</pre>\ndraft: true\n",
    "    title: a\ndraft: true\n",
  ])("is not hidden by code that ends above it, or never: %j", (body) => {
    expect(found(body)).toEqual([[1, "draft: true", "body"]]);
  });

  it.each([
    "- **draft** : 초안\n- **private**: 비공개\n- draft: 초안, 밑그림\n",
    "글\n\n회사명: 새김\n업종: 출판\n상태: 비공개\n",
    "draft: 초안\nprivate: 비공개\nstatus: 상태\n",
    "visibility: hidden;\n\n글",
    "비밀번호: 여덟 자 이상\n",
    "- ID: root\n- PW: 1234\n",
    "pwd = root\n\n글",
  ])("is a word or a fact, and nothing that holds, in %j", (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    "- **draft** : 예\n",
    "- 상태: 초안\n",
    "draft: 초안\n",
    "글\n\n작성자: 나\n상태: 비공개\n",
    "글\n\n태그: a\n회사명: 새김\nprivate: true\n",
    "글\n\n회사명: 새김\ndraft: true\n",
    "회사명: 새김\n상태: 비공개\n",
    "draft: 초안\ntitle: 금리\ntags: 경제\n",
    "visibility: private\n",
    "비밀번호: 열려라\n",
    "비밀번호: 우리집 1234\n\n글",
    "visibility: hidden\n\n글",
    "**초안**: draft\n\n글",
    "- 비공개: 임시저장\n",
    "> 초안: 비공개\n",
    "* private: 비공개\n* tags: a\n",
    "글\n\n주제: 금리\n과목: 경제\nstatus: draft\n",
    "글\n\n단원: 3\nprivate: true\n",
    "글\n\n상태: 비공개\n마감: 2099\n",
  ])("is meant in %j", (body) => {
    expect(found(body)).toHaveLength(1);
  });

  it.each([
    ["date: 2099-01-01\n\n글", [[0, "date: 2099-01-01", "body"]]],
    ["글\npublishDate: Jan 1, 2099\n", [[1, "publishDate: Jan 1, 2099", "body"]]],
    ["expiryDate: 2022-01-01\n", [[0, "expiryDate: 2022-01-01", "body"]]],
    ["글\n\n---\ntitle: b\n**날짜**: 2099년 1월 1일\n---\n", [[4, "**날짜**: 2099년 1월 1일", "second"]]],
    ["날짜: 2099-01-01에 만나요\n", []],
    ["글\n\ndate: 2099-01-01\n", []],
    ["```\ndate: 2099-01-01\n```\n", []],
  ])("names a day only right below it, or in front matter of its own: %j", (body, lines) => {
    expect(found(body)).toEqual(lines);
  });

  it("names a day that is later than the note's own", () => {
    const rules = (line: string) =>
      readPost(`---\ntitle: a\ndate: 2021-12-15\n---\n${line}\n`).diagnostics.map(({ rule, facts }) => [
        rule,
        "lastDay" in facts ? facts.lastDay : null,
      ]);
    expect(rules("date: 2021-12-16")).toEqual([["front-matter-held-outside", null]]);
    expect(rules("date: 2021-12-15")).toEqual([]);
    expect(rules("expiryDate: 2021-01-01")).toEqual([
      ["front-matter-held-outside", { name: "expiryDate", day: "2021-01-01" }],
    ]);
  });

  it.each([
    [["date: 2021-12-15"], "날짜: 2099-01-01", false],
    [["date: 2021-12-15"], "Date: 2099-01-01", true],
    [["date: 2021-12-15"], "예약: 2099-01-01", true],
    [["date: 2021-12-15"], "올릴 날: 2099-01-01", true],
    [["date: 2021-12-15"], "배포일: 2099-01-01", true],
    [["date: 2021-12-15"], "tags: a\n날짜: 2099-01-01", true],
    [["date: 2021-12-15"], "Release date: 2099-01-01", false],
    [["date: 2021-12-15"], "date: 2099-01-01", true],
    [["date: 2021-12-15"], "발행일: 2099-01-01", true],
    [["date: 2021-12-15"], "공개일: 2099-01-01", true],
    [["date: 2021-12-15"], "예약발행: 2099-01-01", true],
    [["date: 2021-12-15"], "Publish date: 2099-01-01", true],
    [["date: 2021-12-15"], "엠바고: 2099-01-01", true],
    [["date: 2021-12-15"], "만료일: 2021-12-20", false],
    [["date: 2021-12-15"], "Expires: 2021-12-20", false],
    [["date: 2021-12-15"], "expires: 2021-12-20", true],
    [["date: 2021-12-15"], "expiry_date: 2021-12-20", true],
    [["date: 2021-12-15"], "게시 종료일: 2021-12-20", true],
    [["date: 2021-12-15"], "---\ntitle: b\n날짜: 2099-01-01\n---", true],
    [["subtitle: 211215수"], "날짜: 2099-01-01", true],
  ])("names the day of an event or of a coupon where the front matter %j has its own: %j", (own, line, isMeant) => {
    const { diagnostics } = readPost(["---", "title: a", ...own, "---", line, ""].join("\n"));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(isMeant ? ["front-matter-held-outside"] : []);
  });

  it("stops the build, with advice on what to write where", () => {
    const { diagnostics } = readPost("---\ntitle: a\n---\n\n---\ntitle: b\n**draft**: true\n---\n");
    expect(seen(diagnostics)).toEqual(["front-matter-held-outside 7:1-7:16"]);
    const [problem] = diagnostics;
    expect(problem && messageOf(problem, "ko").next).toBe(
      "싣지 않으려면 3번째 줄의 `---` 바로 위에 draft: true 라고 쓰고 이 줄을 지우세요. 다른 노트의 머리말이라면 그 노트를 다른 파일로 옮기고, 본문에 보일 글이라면 백틱(`)으로 감싸세요",
    );
  });

  it("is skipped if the note is held back", () => {
    expect(readPost("---\ntitle: a\ndraft: true\n---\ndraft: true\n").diagnostics).toEqual([]);
    expect(readPost("---\ntitle: a\narticle: link\n---\narticle: link\n").diagnostics).toEqual([]);
  });
});

it.each([
  ["draft: false", "draft", false],
  ["draft: true", "article", true],
  ["published: no", "unlisted", true],
  ["unlisted: true", "unlisted", true],
  ["unlisted: true", "draft", false],
  ["article: full", "article", false],
] as const)("what %s says already of %s: %s", (line, key, isSaid) => {
  const { frontMatter } = readLines("title: a", line);
  expect(frontMatter && isHeldAlready({ key, value: "true" }, frontMatter)).toBe(isSaid);
});

it("a setting that a text may speak of is no field of a note", () => {
  for (const line of ["enabled: false", "active: false", "live: false", "show: false"])
    expect(found(`${line}\n\n설정 설명`)).toEqual([]);
});
