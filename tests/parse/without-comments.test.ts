import { describe, expect, it } from "vitest";
import { addressWithoutComments, withoutComments, withoutCommentsAcross } from "../../src/parse/without-comments.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { noteFrom } from "../support/note-from.ts";

describe("a text without its comments", () => {
  it.each([
    ["한 줄 <!-- 메모 --> 요약", "한 줄 요약"],
    ["한 줄 %% 메모 %% 요약", "한 줄 요약"],
    ["%% 메모 %% 요약", "요약"],
    ["요약 <!-- 하나 --> %% 둘 %%", "요약"],
    ["금<!-- 메모 -->리", "금리"],
    ["%% <!-- %% 요약 -->", "요약 -->"],
    ["금리 50%% 인하 %%메모%%", "금리 50%% 인하"],
  ])("%j is %j", (typed, text) => expect(withoutComments(typed)).toBe(text));

  it.each(["요약 %% 끝이 없다", "요약 <!-- 끝이 없다", " 50%% 와 30%% ", "a  b"])("%j stays", (typed) =>
    expect(withoutComments(typed)).toBe(typed),
  );
});

describe("an address without its comments", () => {
  it.each([
    ["https://a.example/x %%메모%%", "https://a.example/x"],
    ["https://a.example/x<!-- 메모 -->", "https://a.example/x"],
    ["%%메모%% /x", "/x"],
    ["/x?q=%%y %%메모%%", "/x?q=%%y"],
  ])("%j is %j", (typed, address) => expect(addressWithoutComments(typed)).toBe(address));

  it.each(["/x?q=%%y%%", "/x%%y%%", "/x %%끝이 없다"])("%j stays", (typed) =>
    expect(addressWithoutComments(typed)).toBe(typed),
  );
});

describe("a comment is nowhere in a note", () => {
  it.each(["%% 숨길 말 %%", "<!-- 숨길 말 -->"])("of its front matter: %s", (comment) => {
    const fields = [
      `subtitle: 부제 ${comment} 둘`,
      `summary: 한 줄 ${comment} 요약`,
      `description: "설명 ${comment}"`,
      `series: 연재 ${comment}`,
      `tags: [경제 ${comment}, AI]`,
      `keywords: 금리 ${comment} 환율`,
      `questions: ["왜 ${comment} 오를까?"]`,
      `source: { headline: "금리 ${comment}", url: "https://a.example/%%b%%" }`,
    ];
    const note = noteFrom("글.", `${fields.join("\n")}\n`);
    expect(JSON.stringify(note)).not.toContain("숨길");
    expect(note.subtitle).toBe("부제 둘");
    expect(note.summary?.value).toBe("한 줄 요약");
    expect(note.keywords.map(({ value }) => value)).toEqual(["금리", "환율"]);
    expect(note.tags.map(({ value }) => value)).toEqual(["경제", "AI"]);
    expect(note.article.url).toBe("https://a.example/%%b%%");
  });

  it.each(["%% 숨길 말 %%", "<!-- 숨길 말 -->"])("of the titles and names of its links: %s", (comment) => {
    const body = `[글](https://a.example "제목 ${comment} 둘") ![그림 ${comment}](/a.png "제목 ${comment}") [[노트|말 ${comment} 셋]] [[노트 ${comment}]]`;
    const note = noteFrom(body);
    expect(JSON.stringify(note)).not.toContain("숨길");
    expect(note.sections[0]?.html).toContain('title="제목 둘"');
    expect(note.sections[0]?.text).toContain("말 셋");
    expect(note.wikiLinks.map(({ value }) => value)).toEqual(["노트", "노트"]);
  });

  it.each([
    ["%% 숨길 | 말 %%", "%% 숨길 %%"],
    ["<!-- 숨길 | 말 -->", "<!-- 숨길 -->"],
  ])("of its tables, also across cells: %s", (across, within) => {
    const table = `| 이름 | 말 |\n|---|---|\n| 하나 ${across} | 둘 |\n| 셋 ${within} | 넷 |`;
    const [section] = noteFrom(table).sections;
    expect(section?.html).not.toContain("숨길");
    for (const kept of ["하나", "둘", "셋", "넷"]) expect(section?.text).toContain(kept);
  });

  it("leaves percent signs and code in the cells of a table", () => {
    const [section] = noteFrom("| 하나 | 둘 |\n|---|---|\n| 10%% | 20%% |\n| `%%` | `%%` |").sections;
    expect(section?.html.match(/<td/gu)).toHaveLength(4);
    expect(section?.text).toContain("20%%");
  });
});

it("a title of nothing but a comment is missing", () => {
  expect(() => noteFrom("글.", "title: <!-- 메모 -->\n")).toThrow("front-matter-title-missing");
});

describe("The items of a list", () => {
  it.each([
    [
      ["왜 올랐나? %% 나만", "볼 것 %%", "다음"],
      ["왜 올랐나?", "", "다음"],
    ],
    [
      ["a <!-- b", "c", "d --> e", "f"],
      ["a", "", "e", "f"],
    ],
    [
      ["a %%b%% c", "d"],
      ["a c", "d"],
    ],
    [
      ["50%% 할인", "100%% 할인"],
      ["50%% 할인", "100%% 할인"],
    ],
    [
      ["a <!-- b", "c"],
      ["a <!-- b", "c"],
    ],
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [[], []],
  ])("%j lose a comment that spans several of them: %j", (items, left) => {
    expect(withoutCommentsAcross(items)).toEqual(left);
  });

  it("take no longer than they are many", () => {
    const cut = (count: number) => new Set(withoutCommentsAcross(Array.from({ length: count }, () => "%%a%% b")));
    expect(cut(1000)).toEqual(new Set(["b"]));
    expect(costGrowth(cut, 15_000)).toBeLessThan(nearlyLinear);
  });
});
