import { describe, expect, it } from "vitest";
import { contents } from "../../../layouts/parts/contents.ts";
import { noteFrom } from "../../support/note-from.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const contentsOf = (body: string) => contents(noteFrom(body), renderedSite([]).site)?.text ?? null;

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

  it("are not there for a note of two headings, nor for words that stand elsewhere on the page", () => {
    expect(contentsOf("# 기사\n\n글\n\n## 더 읽을 것\n\n글\n")).toBeNull();
    expect(contentsOf("# 기사\n\n글\n\n## 더 읽을 것\n\n글\n\n## 키워드 : \\#금리\n\n## 요약 : 짧다\n")).toBeNull();
  });
});
