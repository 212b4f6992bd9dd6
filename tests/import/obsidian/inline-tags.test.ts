import { describe, expect, it } from "vitest";
import { gatherInlineTags, inlineTags } from "../../../src/import/obsidian/inline-tags.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

describe("the tags in a text", () => {
  it("are read behind a space or at the start of a line, each once, nested ones with their slash", () => {
    expect(inlineTags("#경제 를 읽고 #study/금리, #경제\n\n- #주간\n> #Economy #economy/\n## 회고 #1월")).toEqual([
      "경제",
      "study/금리",
      "주간",
      "Economy",
      "1월",
    ]);
  });

  it("of several words are in brackets, as in Logseq", () => {
    expect(inlineTags("- 읽음 #[[양적 완화]] [[환율 #이름]]")).toEqual(["양적 완화"]);
  });

  it.each([
    ["a heading", "# 제목\n\n##두\n\n#"],
    ["a number", "#1 #2024 #2024/01 #_"],
    ["a word behind another", "글#경제 C# (#가) a/#b \\#다"],
    ["code in a line", "`#가` ``a #b``"],
    ["a block of code", "```\n#가\n```\n\n~~~sh\n #가\n~~~\n\n    #가\n"],
    ["a link", "[금리 #가](https://a.kr/#b) [[노트 #가]] ![[노트#가|글 #나]] [a]( #b)"],
    ["a formula", "$a #b$ $$\n#가\n$$"],
    ["a comment", "%% #가 %%\n<!--\n#나\n-->"],
    ["a tag of HTML", '<span title="글 #가">글</span>'],
  ])("are not %s", (_, text) => expect(inlineTags(text)).toEqual([]));

  it("are found in a list, however deep it is", () => {
    expect(inlineTags("- 하나\n\n    #둘\n      - 셋 #넷")).toEqual(["둘", "넷"]);
  });

  it.each(["[", "#[[", "<a", "$a ", "$$", "# ", "`", "    #a\n"])("cost in proportion to the text: %j", (part) => {
    expect(costGrowth((size) => inlineTags(part.repeat(size)), 12_500)).toBeLessThan(nearlyLinear);
  });
});

describe("gatherInlineTags", () => {
  const gathered = (text: string) => gatherInlineTags({ from: "a.md", to: "a.md", text, changes: [] }, importSettings);
  const fields = ["title: a", "date: 2021-12-15"];

  it("lists them behind the note's own tags, reports it, and leaves the text", () => {
    const { text, changes } = gathered(post([...fields, "tags: 경제 환율"], "#금리 와 #경제"));
    expect(text).toBe(post([...fields, "tags: [경제, 환율, 금리]"], "#금리 와 #경제"));
    expect(changes).toEqual([{ reason: "tags-gathered", line: 4, text: "tags: [경제, 환율, 금리]" }]);
  });

  it("adds the field where there is none", () => {
    expect(gathered(post(fields, "#금리")).text).toBe(post([...fields, "tags: [금리]"], "#금리"));
  });

  it.each([
    ["no tags", "글"],
    ["only tags it has", "#경제"],
    ["keywords, which are data already", "### 키워드 : #LG #AI"],
  ])("changes nothing in a note with %s", (_, body) => {
    const text = post([...fields, "tags: [경제]"], body);
    expect(gathered(text)).toMatchObject({ text, changes: [] });
  });

  it("publishes no word of a withheld article", () => {
    const text = post([...fields, "article: link"], "# 기사\n\n비밀 #단독");
    expect(gathered(text).text).toBe(text);
  });
});
