import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

describe("hiddenElements", () => {
  it.each([
    ['가 <span style="display:none">비밀</span> 나', "<p>가  나</p>\n"],
    ["가 <span hidden>비밀</span> 나", "<p>가  나</p>\n"],
    ["가 <b hidden><i>비밀</i> <b>비밀</b></b> 나", "<p>가  나</p>\n"],
    ["가 <span hidden>비밀 `비밀` **비밀** [비밀](/a/)</span>나", "<p>가 나</p>\n"],
    ["가 <span hidden>![](/assets/img/비밀.png)</span> 나", "<p>가  나</p>\n"],
    ['<div style="color:red; DISPLAY : none">비밀</div>', ""],
    ['<p style="visibility:hidden">비밀</p>', ""],
    ["<div hidden>\n\n## 비밀\n\n- 비밀\n\n</div>\n\n글", "<p>글</p>\n"],
    ["<div hidden><div>\n\n비밀\n\n</div></div>\n\n글", "<p>글</p>\n"],
    [
      "- 가\n\n  <div hidden>\n\n  비밀\n\n  </div>\n- 나",
      "<ul>\n<li>\n<p>가</p>\n\n</li>\n<li>\n<p>나</p>\n</li>\n</ul>\n",
    ],
  ])("leaves out what is hidden: %j", (text, html) => {
    expect(
      htmlOf(text)
        .replace(/\n{2,}/gu, "\n")
        .trim(),
    ).toBe(html.replace(/\n{2,}/gu, "\n").trim());
  });

  it.each([
    ["never closed", '<div style="display:none">\n\n보일 글'],
    ["closed in another paragraph", "<span hidden>보일 글\n\n글</span>"],
    ["opened by a button", '<button onclick="a()">열기</button> <span style="display:none">보일 글</span>'],
    ["opened by a handler", '<span onclick="a()">열기</span>\n\n<div style="display:none">보일 글</div>'],
    ["opened by a link", '<a href="javascript:a()">열기</a>\n\n<div hidden>보일 글</div>'],
    ["opened by a script", "<div hidden>보일 글</div>\n\n<script>\na()\n</script>"],
    ["shown", '<div style="display:block">보일 글</div>'],
    ["shown in spite of its name", '<span class="hidden">보일 글</span>'],
    ["linked across its end", "[x <span hidden>보일 글](/a/) z</span> d"],
    ["marked across its end", "**a <span hidden>보일 글** c</span> d"],
    ["in an element that begins before it", "<b>a <span hidden>보일 글</b> c</span> d"],
    ["code", "`<span hidden>보일 글</span>`"],
  ])("shows what is %s", (_what, text) => {
    expect(htmlOf(text)).toContain("보일 글");
  });

  it("keeps an anchor, which hides nothing", () => {
    expect(htmlOf('<a id="here" style="display:none"></a>\n\n[가기](#here)')).toContain('id="here"');
  });

  it("is read nowhere", () => {
    const note = noteFrom(
      "## 요약\n\n<div hidden>\n\n비밀\n\n</div>\n\n한 줄\n\n## 키워드\n\n금리, <span hidden>비밀,</span> 환율",
    );
    expect(note.summary?.value).toBe("한 줄");
    expect(note.keywords.map(({ value }) => value)).toEqual(["금리", "환율"]);
    expect(JSON.stringify(note.sections)).not.toContain("비밀");
  });

  it("hides the footnotes that only it refers to", () => {
    const definitions = "[^1]: 비밀\n\n[^2]: 보일 글";
    expect(htmlOf(`가[^2] <span hidden>비밀[^1]</span>\n\n${definitions}`)).not.toContain("비밀");
    const blocks = htmlOf(`가[^2]\n\n<div hidden>\n\n비밀[^1]\n\n</div>\n\n${definitions}`);
    expect([blocks.includes("비밀"), blocks.includes("보일 글")]).toEqual([false, true]);
  });

  it("is left out of an inline footnote, too, with the footnotes in it", () => {
    const html = htmlOf("가^[보일 글 <span hidden>비밀 하나^[비밀 둘]</span>^[다른 글 <b hidden>비밀 셋</b>]]");
    expect(html).not.toContain("비밀");
    expect([html.includes("보일 글"), html.includes("다른 글")]).toEqual([true, true]);
  });

  it("takes time in proportion to a note of many hidden elements", () => {
    for (const piece of [
      "가^[나 <b hidden>다</b>] ",
      "<div hidden>\n\n가\n\n</div>\n\n",
      "<b hidden>가</b> ",
      "<b hidden>",
      "<div hidden>\n\n",
    ]) {
      expect(costGrowth((count) => parseMarkdown(piece.repeat(count), plainSettings), 2000)).toBeLessThan(nearlyLinear);
    }
  });

  it("keeps every word outside, whatever stands around", () => {
    const piece = fc.constantFrom(
      "<div hidden>",
      "</div>",
      "<div>",
      "<span hidden>",
      "</span>",
      "\n\n",
      "\n",
      "- ",
      "> ",
      "가 ",
      "**나** ",
      "## ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const hidden = pieces.join("");
        const shown = hidden.replace(/ hidden/gu, "");
        const count = (text: string): number => text.match(/[가나]/gu)?.length ?? 0;
        expect(count(htmlOf(hidden))).toBeLessThanOrEqual(count(htmlOf(shown)));
        expect(htmlOf(`${shown}\n\n끝`)).toContain("끝");
        expect(htmlOf(`시작\n\n${hidden}`)).toContain("시작");
      }),
      { numRuns: 300 },
    );
  });
});
