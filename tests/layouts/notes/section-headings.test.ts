import { describe, expect, it } from "vitest";
import { sectionHeadings } from "../../../layouts/notes/section-headings.ts";
import { noteFrom } from "../../support/note-from.ts";

const headingsOf = (body: string) => noteFrom(body).sections.flatMap(sectionHeadings);

describe("the headings of a section", () => {
  it("are the one that names it and those within it, in reading order, with their levels on the page", () => {
    expect(headingsOf("# 기사\n\n제목\n==\n\n글\n\n## 작은 제목\n\n글\n")).toEqual([
      { level: 2, anchor: "기사", words: "기사" },
      { level: 2, anchor: "제목", words: "제목" },
      { level: 3, anchor: "작은-제목", words: "작은 제목" },
    ]);
  });

  it("are only those with words: a link without words does not count", () => {
    const body = "## \n\n글\n\n# 기사\n\n##\n\n글\n\n## <br>\n\n글\n\n## ![그림](/a.png)\n\n글\n\n## 끝\n\n글\n";
    expect(headingsOf(body).map(({ words }) => words)).toEqual(["기사", "끝"]);
  });

  it("are not those that kramdown leaves out, and are those of any other class", () => {
    const [first, ...more] = headingsOf(
      "## 가\n{:.no_toc}\n\n## 나\n{: .b #c}\n\n### 다\n{: .a .no_toc}\n\n### 라\n{: .d}\n",
    );
    expect([first, ...more].map((one) => [one?.anchor, one?.words])).toEqual([
      ["c", "나"],
      ["라", "라"],
    ]);
    expect(headingsOf("글\n\n> ## 가\n> {: .b}\n")).toEqual([{ level: 2, anchor: "가", words: "가" }]);
  });

  it("are words alone: links, pens and code leave their words, and nothing becomes a tag", () => {
    const [heading] = headingsOf('## 읽기 [`<b>`](https://example.com) <span style="color:red">& "더"</span>\n\n글\n');
    expect(heading?.words).toBe("읽기 &lt;b&gt; &amp; &quot;더&quot;");
    expect(heading?.anchor).toBe("읽기-b--더");
  });
});
