import { describe, expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { headingLink, linkedHeadings } from "../../../layouts/text/linked-headings.ts";

const linked = (text: string) => linkedHeadings(new Markup("html", text)).text;

describe("linkedHeadings", () => {
  it("makes the words of each heading a link to it", () => {
    expect(linked('<h2 id="배경">배경 <em>말</em></h2><p>글</p><h3 class="a" id="b&quot;c">다음</h3>')).toBe(
      `<h2 id="배경"><a class="anchor" href="#${encodeURIComponent("배경")}">배경 <em>말</em></a></h2><p>글</p><h3 class="a" id="b&quot;c"><a class="anchor" href="#b%22c">다음</a></h3>`,
    );
  });

  it.each([
    "<h2>이름 없는 제목</h2>",
    '<h2 id="a"><a href="/b/">가는 제목</a></h2>',
    '<h2 id="a"> </h2>',
    '<details><summary><h3 id="a">접힌 제목</h3></summary></details>',
    '<a href="/b/"><h2 id="a">가는 제목</h2></a>',
  ])("adds no link where none is allowed: %s", (text) => {
    expect(linked(text)).toBe(text);
  });

  it("continues after an element that must not contain links", () => {
    expect(linked('<a href="/b/">말</a><h2 id="a">제목</h2>')).toContain('<a class="anchor" href="#a">제목</a>');
  });
});

describe("headingLink", () => {
  it("leaves a heading that its footnote leads away from", () => {
    const words = new Markup("html", '제목<sup><a href="#fn:1">1</a></sup>');
    expect(headingLink("a", words)).toBe(words);
  });
});
