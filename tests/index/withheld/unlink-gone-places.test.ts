import { describe, expect, it } from "vitest";
import { goneAnchors, unlinkGonePlaces } from "../../../src/index/withheld/unlink-gone-places.ts";
import { withholdArticle } from "../../../src/index/withheld/withhold-article.ts";
import { noteFrom } from "../../support/note-from.ts";

const body = `# 기사

## 속보 {#zqleak}

숨길 글.

# 생각

[[#속보|앞의 *글*]]과 [둘째](#zqleak), [[#생각]].[^1]

[^1]: [[#zqleak|각주에서]]
`;

describe("links to places of an article that is withheld", () => {
  const left = withholdArticle(noteFrom(body), "link");
  const markup = left.sections
    .map(({ html, footnotes }) => `${html}${footnotes?.map((one) => one.html) ?? ""}`)
    .join("");

  it("are known by their anchors", () => {
    const whole = noteFrom(body);
    expect([...goneAnchors(whole, left)]).toEqual(["zqleak"]);
    expect(goneAnchors(whole, whole).size).toBe(0);
  });

  it("become plain words", () => {
    expect(markup).not.toMatch(/zqleak/u);
    expect(markup).toContain("앞의 *글*과 둘째, <a href=");
    expect(markup.split("각주에서")).toHaveLength(3);
  });

  it("stay where the place does", () => {
    const note = noteFrom(body);
    expect(unlinkGonePlaces(note, note)).toBe(note);
    expect(markup).toContain(`<a href="#${encodeURIComponent("생각")}">생각</a>`);
  });
});
