import { describe, expect, it } from "vitest";
import { htmlAfterLabel } from "../../../layouts/notes/after-label.ts";
import { noteFrom } from "../../support/note-from.ts";

const behind = (markdown: string) => noteFrom(markdown).sections.map(htmlAfterLabel);

describe("what a heading says behind its section's name", () => {
  it.each([
    ["## 요약 : 올랐다", "올랐다"],
    ["### 3. 요약 : 매출 ~~10%~~ 5%", "매출 <s>10%</s> 5%"],
    ["## 요약 : <b>가</b> & [나](/b/) < 다", '<b>가</b> &amp; <a href="/b/">나</a> &lt; 다'],
    ["## 궁금한 점 : H<sub>2</sub>O는?", "H<sub>2</sub>O는?"],
  ])("keeps its marks: %j", (markdown, html) => {
    expect(behind(markdown)).toEqual([html]);
  });

  it.each(["## 요약", "## **요약 : 가** 나", "글", "**요약** : 가"])("is not separated in %j", (markdown) => {
    expect(behind(markdown)).toEqual([null]);
  });
});
