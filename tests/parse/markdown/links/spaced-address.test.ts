import { describe, expect, it } from "vitest";
import { findLinks } from "../../../../src/parse/links/note-links.ts";
import { bodyOf, htmlOf } from "../../../support/parse-body.ts";

const addressIn = (text: string): string | undefined => / (?:src|href)="([^"]*)"/u.exec(htmlOf(text))?.[1];

describe("spacedAddress", () => {
  it.each([
    ["![x](/assets/img/a b.png)", "/assets/img/a%20b.png"],
    ["![그림](/assets/img/스크린샷 2021-01-01.png)", "/assets/img/스크린샷%202021-01-01.png"],
    ["[a](/files/a b.pdf)", "/files/a%20b.pdf"],
    ["![](a (1).png)", "a%20(1).png"],
    ["![](a(1) b.png 'a b')", "a(1)%20b.png"],
    ["[가](../어느 폴더/)", "../어느%20폴더/"],
    ['![](a b.png?x=1#y){: width="3"}', "a%20b.png?x=1#y"],
    ["![]( a b.png )", "a%20b.png"],
    ["[![](a b.png)](https://a.kr/c d)", "https://a.kr/c%20d"],
  ])("reads %s", (text, address) => {
    expect(addressIn(text)).toBe(address);
  });

  it.each([
    ["[글](https://a.kr/x %%SECRET%%)", "https://a.kr/x"],
    ["[글](https://a.kr/x <!-- SECRET -->)", "https://a.kr/x"],
    ['[글](https://a.kr/x %%SECRET%% "제목")', "https://a.kr/x"],
    ["[글](<https://a.kr/x %%SECRET%%>)", "https://a.kr/x"],
    ["[글][1]\n\n[1]: <https://a.kr/x %%SECRET%%>", "https://a.kr/x"],
    ['![](/a b.png %%SECRET (1) "2"%%)', "/a%20b.png"],
    ["[글](/a.png %%SECRET%%)", "/a.png"],
    ["[글](/x?q=%%y %%SECRET%%)", "/x?q=%25%25y"],
    ["[글](<!-- SECRET 주소 -->)", ""],
    ["![그림](<!--SECRET-->)", ""],
    ["[글][1]\n\n[1]: <!-- SECRET -->", ""],
  ])("an author's comment after a blank is no part of the address: %s", (text, address) => {
    expect(htmlOf(text)).not.toContain("SECRET");
    expect(addressIn(text)).toBe(address);
  });

  it.each(["[글](/x %%SECRET)", "[글](/x %%SECRET :)%%)", "[글](/x SECRET %%y)"])(
    "a comment that the brackets do not hold whole makes no link: %s",
    (text) => {
      expect(addressIn(text)).toBeUndefined();
    },
  );

  it.each(["[x](https://a.kr/?q=%%x%%)", "[x](<https://a.kr/?q=%%x%%>)"])("%s has no comment", (text) => {
    expect(addressIn(text)).toBe("https://a.kr/?q=%25%25x%25%25");
  });

  it("keeps the title, and the words behind", () => {
    expect(htmlOf('![가](/a b.png "나 다") 라 (마)')).toBe(
      '<p><img src="/a%20b.png" alt="가" title="나 다" loading="lazy" decoding="async"> 라 (마)</p>\n',
    );
  });

  it.each([
    "[1](나중에 볼 것)",
    "[x](a  b.png)",
    "[x](a\nb.png)",
    "![](/a.png =200x100)",
    "[x](a b.png",
    "[x](<a> b.png)",
    "[x](/{{ site.a }}/b.png)",
    '[x](/a "가 "나" 다")',
    '[x](/a "q" b)',
    "[x](/a 'zz)",
  ])("leaves %j as it is typed", (text) => {
    expect(addressIn(text)).toBeUndefined();
  });

  it("cannot run code", () => {
    expect(htmlOf("[x](javascript: alert(1) /a.png)")).not.toContain("href");
  });

  it("does not change what CommonMark reads", () => {
    expect(htmlOf('[x](/a "b c.png")')).toBe('<p><a href="/a" title="b c.png">x</a></p>\n');
    expect(htmlOf("[x](/a (b c.png))")).toBe('<p><a href="/a" title="b c.png">x</a></p>\n');
    expect(htmlOf("[x]\n\n[x]: /a\n")).toBe('<p><a href="/a">x</a></p>\n');
  });

  it("is among the addresses of a note, with its place", () => {
    expect(findLinks(bodyOf("가 ![나](/a b.png)"))).toMatchObject([
      { value: { kind: "image", target: "/a%20b.png" }, place: { start: { offset: 7 }, end: { offset: 15 } } },
    ]);
  });
});
