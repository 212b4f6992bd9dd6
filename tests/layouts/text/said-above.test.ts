import { describe, expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { Markup } from "../../../layouts/markup.ts";
import { saidAbove } from "../../../layouts/text/said-above.ts";
import { studyNote } from "../../support/study-note.ts";

const source = { url: null, published: null, naver: null };
const note = studyNote({
  title: "금리 & 물가",
  article: { ...source, headline: "금리가 멈췄다", publisher: "한국경제", reporter: "이시은" },
});
const marked = (text: string): readonly string[] =>
  Array.from(
    saidAbove(new Markup("html", text), note).text.matchAll(/class="said-above">(.*?)<\/(?:p|h\d)>/gsu),
    ([, words = ""]) => words,
  );

describe("the head of an article", () => {
  it("is marked where it repeats the title, the headline or the source line of its note", () => {
    expect(
      marked('<h3 id="a">금리 &amp; 물가</h3>\n<p>한국경제 이시은 기자 2021.12.14</p>\n<p>금리가 그대로다.</p>'),
    ).toEqual(["금리 &amp; 물가", "한국경제 이시은 기자 2021.12.14"]);
    expect(
      marked('<p><a href="https://a.example/1">금리가 멈췄다</a><br>\n입력 2021년 12월 14일</p><p>글</p>'),
    ).toHaveLength(1);
    expect(
      marked(
        '<p><a href="https://a.example/1">링크<span class="visually-hidden"> (a.example)</span></a> 21.12.14. 한국경제</p>',
      ),
    ).toHaveLength(1);
  });

  it("ends at a heading that divides the article as later ones do", () => {
    const divided = "<h3>금리가 멈췄다</h3><p>글</p><h3>물가는 오른다</h3>";
    expect(marked(`<p>한국경제</p>${divided}`)).toEqual(["한국경제"]);
    expect(marked("<h3>금리가 멈췄다</h3><p>글</p><h4>물가는 오른다</h4>")).toEqual(["금리가 멈췄다"]);
  });

  it("loses no word of it", () => {
    const text = '<h3 id="a">금리가 멈췄다</h3>\n<p>$& 이시은 기자</p>\n<p>글</p>';
    expect(saidAbove(new Markup("html", text), note).text.replaceAll(' class="said-above"', "")).toBe(text);
  });

  it("ends at the first words that are new, at a stroke and at a picture", () => {
    expect(marked("<p>한국경제가 전한 소식이다.</p><p>한국경제</p>")).toEqual([]);
    expect(marked('<p><mark class="highlight">금리가 멈췄다</mark></p>')).toEqual([]);
    expect(marked('<p>한국경제 <img src="/a.png" alt=""></p>')).toEqual([]);
    expect(marked("<ul><li>한국경제</li></ul><p>한국경제</p>")).toEqual([]);
    expect(marked("<p>3.5%</p>")).toEqual([]);
  });

  it("leaves to an author the class they gave", () => {
    expect(marked('<p class="lead">한국경제</p>')).toEqual([]);
  });

  it("is empty if nobody said where the article is from", () => {
    expect(saidAbove(html`<p>글</p>`, studyNote({})).text).toBe("<p>글</p>");
  });
});
