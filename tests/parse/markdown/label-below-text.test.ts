import { describe, expect, it } from "vitest";
import {
  isLabelBelowText,
  type LabelMemory,
  remembers,
  type TextEnds,
} from "../../../src/parse/markdown/label-below-text.ts";
import { endsBlockAbove } from "../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { renderTokens } from "../../../src/parse/render/render-tokens.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { plainSettings } from "../../support/parse-body.ts";

const isName = (line = "") => /^이름/u.test(line);
const ends = {
  endsList: () => false,
  isPart: (lines: readonly string[]) => isName(lines[0]),
  isStudy: (lines: readonly string[]) => lines.filter(isName).length > 1,
};
const tokensOf = (text: string) => parseMarkdown(text, plainSettings, ends);
const htmlOf = (text: string) => renderTokens(tokensOf(text), plainSettings).replace(/\n/gu, " ").trim();

describe(isLabelBelowText, () => {
  it.each([
    ["글\n이름: 가\n이름: 나\n", "<p>글</p> <p>이름: 가 이름: 나</p>"],
    ["글\n글\n이름: 가\n글\n이름: 나\n", "<p>글<br> 글</p> <p>이름: 가 글 이름: 나</p>"],
    ["## 제목\n글\n이름: 가\n이름: 나\n", "<h2>제목</h2> <p>글</p> <p>이름: 가 이름: 나</p>"],
    ["글\n이름: 가\n\n이름: 나\n", "<p>글</p> <p>이름: 가</p> <p>이름: 나</p>"],
    ["글\n  이름: 가\n이름: 나\n", "<p>글</p> <p>이름: 가 이름: 나</p>"],
  ])("ends the text of %j", (text, html) => {
    expect(htmlOf(text).replace(/ id="[^"]*"/gu, "")).toBe(html);
  });

  it.each([
    "이름: 가\n글\n이름: 나\n이름: 다\n",
    "글\n이름: 가\n\n## 제목\n\n이름: 나\n",
    "글\n이름: 가\n\n글\n\n이름: 나\n",
    "- 글\n  이름: 가\n  이름: 나\n",
    "> 글\n> 이름: 가\n> 이름: 나\n",
    "글\n이름: 가\n",
    "글 %% 숨김\n이름: 가\n이름: 나 %%\n",
    "글 `코드\n이름: 가\n이름: 나` 글\n",
    `${"글\n".repeat(41)}이름: 가\n이름: 나\n`,
  ])("leaves %j as Markdown reads it", (text) => {
    expect(renderTokens(tokensOf(text), plainSettings)).toBe(
      renderTokens(parseMarkdown(text, plainSettings), plainSettings),
    );
  });

  it("keeps the lines of the text above if all are short or addresses", () => {
    const [long, study] = ["글".repeat(41), "이름: 가\n이름: 나\n"];
    const address = `https://a.example/${"a".repeat(40)}`;
    expect(htmlOf(`3월 4일\n신문\n${address}\n${study}`)).toContain("<p>3월 4일<br> 신문<br> <a");
    expect(htmlOf(`${long}\n글\n${study}`)).toContain(`<p>${long} 글</p>`);
    expect(htmlOf(`글\n글\n\n${study}`)).toContain("<p>글 글</p>");
  });

  it("marks the paragraph that the label begins", () => {
    const starts = tokensOf("글\n이름: 가\n이름: 나\n").filter(({ type }) => type === "paragraph_open");
    expect(starts.map((open) => endsBlockAbove(open))).toEqual([false, true]);
  });

  it("takes time in proportion to the lines of paragraphs that hold names", () => {
    const growth = (line: string) =>
      costGrowth((count) => {
        tokensOf(line.repeat(count));
      }, 2000);
    expect(growth("글\n이름: 가\n# 제목\n")).toBeLessThan(nearlyLinear);
    expect(growth("글\n")).toBeLessThan(nearlyLinear);
    expect(growth("%%\n이름: 가\n")).toBeLessThan(nearlyLinear);
  });
});

describe(remembers, () => {
  it("keeps each line once", () => {
    const memory: LabelMemory<TextEnds> = {};
    expect([remembers(memory, 3), remembers(memory, 3)]).toEqual([true, true]);
    expect([...(memory.labels ?? [])]).toEqual([3]);
  });
});
