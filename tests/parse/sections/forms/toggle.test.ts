import { describe, expect, it } from "vitest";
import { readToggle } from "../../../../src/parse/sections/forms/toggle.ts";
import { blocksAndBoxes } from "../../../../src/parse/visible/boxes.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

const toggle = (title: string, words: string) => `<details>\n<summary>${title}</summary>\n\n${words}\n\n</details>`;

function rolesOf(title: string) {
  const body = bodyWithLexicon(toggle(title, "금리"));
  const [block] = blocksAndBoxes(body.tokens, 0, body.tokens.length);
  return block === undefined ? null : (readToggle(body, block)?.values[0]?.roles ?? null);
}

const sections = (body: string) => noteFrom(body).sections.map(({ roles, text }) => [roles.join("+"), text.trim()]);

describe("readToggle", () => {
  it.each([
    ["🔑 <b>핵심 키워드</b>", ["keywords"]],
    ["한 줄 요약", ["summary"]],
    ["기사 전문", ["article"]],
    ["전문", ["article"]],
    ["펼치기", null],
    ["키워드로 게시글 검색하기", null],
  ])("knows «%s» as %j", (title, roles) => {
    expect(rolesOf(title)).toEqual(roles);
  });
});

describe("a toggle under the name of a section", () => {
  it("gives its words as data, and stays as written", () => {
    const note = noteFrom(`앞\n\n${toggle("키워드", "- 금리\n- 환율")}\n\n${toggle("궁금한 점", "왜 오르나?")}\n\n뒤`);
    expect(note.keywords.map(({ value }) => value)).toEqual(["금리", "환율"]);
    expect(note.questions.map(({ text }) => text)).toEqual(["왜 오르나?"]);
    expect(note.sections.map(({ roles, extracted }) => [roles.join("+"), extracted])).toEqual([
      ["other", false],
      ["keywords", false],
      ["questions", false],
      ["other", false],
    ]);
    expect(note.sections[1]?.html.trim()).toBe(
      "<details>\n<summary>키워드</summary>\n<ul>\n<li>금리</li>\n<li>환율</li>\n</ul>\n</details>",
    );
  });

  it("that folds the article is the article", () => {
    expect(sections(`${toggle("기사 원문", "기사 첫 문단\n\n기사 둘째 문단")}\n\n내 글`)).toEqual([
      ["article", "기사 원문\n기사 첫 문단\n기사 둘째 문단"],
      ["other", "내 글"],
    ]);
  });
});

describe("a toggle that folds the article, but is no box", () => {
  const article = (body: string) =>
    sections(`## 요약\n올랐다\n\n${body}\n\n## 느낀 점\n내 글`)
      .filter(([roles]) => roles === "article")
      .map(([, text]) => text);
  const others = (body: string) =>
    sections(`## 요약\n올랐다\n\n${body}\n\n## 느낀 점\n내 글`).flatMap(([roles, text]) =>
      roles === "article" ? [] : [text],
    );

  it.each([
    ["a rule in it", toggle("기사", "비밀\n\n---\n\n비밀")],
    ["a heading in it", toggle("기사 원문", "### 소제목\n\n비밀\n\n### 소제목\n\n비밀")],
    ["no end", "<details>\n<summary>기사</summary>\n\n비밀"],
    ["all of it on a line", "<details><summary>기사</summary>비밀</details>"],
    ["all of it in one block", "<details>\n<summary>기사</summary>\n<p>비밀</p>\n</details>"],
    ["a toggle round it", toggle("펼치기", toggle("기사", "비밀"))],
    [
      "a toggle round it that begins with it",
      "<details><summary>펼치기</summary><details><summary>기사</summary>\n\n비밀\n\n</details></details>",
    ],
    ["a list round it", "- <details><summary>기사</summary>\n\n  비밀\n\n  </details>"],
    ["a quotation round it", "> <details><summary>기사</summary>\n>\n> 비밀\n>\n> </details>"],
    ["what to do in its name", toggle("기사 전문 보기", "비밀")],
    ["what to do in its English name", toggle("Read the article", "비밀")],
  ])("is the article all the same: %s", (_name, body) => {
    expect(article(body).join()).toContain("비밀");
    expect(others(body).join()).not.toContain("비밀");
    expect(others(body)).toContain("내 글");
  });

  it("ends where it ends, when that is on its own lines", () => {
    expect(
      sections("<details>\n<summary>기사</summary>\n<p>가</p>\n</details>\n\n내 글").map(([roles]) => roles),
    ).toEqual(["article", "other"]);
  });
});

describe("a notice with a label in it", () => {
  it("is a section that ends where the notice does, and keeps its box", () => {
    const note = noteFrom("<aside>\n💡 **한 줄 요약**\n\n금리가 올랐다.\n\n</aside>\n\n본문이다.\n\n또 본문이다.");
    expect(note.summary?.value).toBe("금리가 올랐다.");
    expect(note.sections.map(({ html }) => html.trim())).toEqual([
      "<aside>\n<p>💡 <strong>한 줄 요약</strong></p>\n<p>금리가 올랐다.</p>\n</aside>",
      "<p>본문이다.</p>\n<p>또 본문이다.</p>",
    ]);
  });

  it("belongs to the section around it if it says more of the same", () => {
    const note = noteFrom("## 요약\n금리가 올랐다.\n\n<aside>\n\n**요약**: 또 올랐다.\n\n</aside>");
    expect(note.sections.map(({ roles }) => roles.join("+"))).toEqual(["summary"]);
  });

  it("with headings divides the note at them, as before", () => {
    expect(noteFrom(`${toggle("접기", "## 키워드\n- 금리")}\n\n## 요약\n올랐다`).keywords).toHaveLength(1);
  });
});
