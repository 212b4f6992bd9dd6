import { describe, expect, it } from "vitest";
import { contents } from "../../../../layouts/parts/note-page/contents.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const placesOf = (body: string) => contents(noteFrom(body), renderedSite([]).site);
const contentsOf = (body: string) => placesOf(body)?.inMargin.text ?? null;
const chapters = (count: number) => Array.from({ length: count }, (_, index) => `## ${index}장\n\n글\n`).join("\n");

describe("the contents of a note", () => {
  it("list three headings or more, set in by their level, each with the way there", () => {
    const list = contentsOf("# 기사\n\n## 하나\n\n글\n\n### 둘 %\n\n글\n");
    expect(list).toContain('<nav class="contents" aria-labelledby="Contents">');
    expect(
      [...(list ?? "").matchAll(/data-depth="(\d)"><a href="([^"]+)">([^<]+)</gu)].map((one) => one.slice(1)),
    ).toEqual([
      ["0", `#${encodeURIComponent("기사")}`, "기사"],
      ["1", `#${encodeURIComponent("하나")}`, "하나"],
      ["2", `#${encodeURIComponent("둘-")}`, "둘 %"],
    ]);
  });

  it("are in two places with the same links, sharing one id and one heading", () => {
    const { inText, inMargin } = placesOf(chapters(3)) ?? expect.fail("no contents");
    const links = (text: string) => text.match(/href="[^"]+"/gu);
    expect(links(inText.text)).toEqual(links(inMargin.text));
    expect(`${inText.text}${inMargin.text}`.match(/ id="/gu)).toHaveLength(1);
    expect(inText.text).toContain('<nav class="contents" aria-label="차례">');
    expect(inText.text).not.toContain("<h2");
  });

  it("are folded over the text, which is what one came for", () => {
    expect(placesOf(chapters(3))?.inText.text).toContain("<details><summary>차례 <small>3</small></summary>");
  });

  it("are missing for a note of two headings, and for words that are elsewhere on the page", () => {
    expect(contentsOf("# 기사\n\n글\n\n## 더 읽을 것\n\n글\n")).toBeNull();
    expect(contentsOf("# 기사\n\n글\n\n## 더 읽을 것\n\n글\n\n## 키워드 : \\#금리\n\n## 요약 : 짧다\n")).toBeNull();
  });
});
