import { describe, expect, it } from "vitest";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { bodyOf, htmlOf } from "../../../support/parse-body.ts";

describe("attributes of a span", () => {
  it.each([
    ["**굵게**{: .red} 뒤", '<p><strong class="red">굵게</strong> 뒤</p>\n'],
    ["*a*{:.b}", '<p><em class="b">a</em></p>\n'],
    ["[a](/b){:.c} [d](/e)", '<p><a href="/b" class="c">a</a> <a href="/e">d</a></p>\n'],
    ["`c`{:.k} 뒤", "<p><code>c</code> 뒤</p>\n"],
    ['**a**{: title="b %% 숨김 %%" data-c="<!-- 숨김 -->"}', '<p><strong title="b" data-c="">a</strong></p>\n'],
    ["**a [b](/c)**{:.d}", '<p><strong class="d">a <a href="/c">b</a></strong></p>\n'],
    ['<span class="a">글</span>{: .b title="c"} 뒤', '<p><span class="a b" title="c">글</span> 뒤</p>\n'],
    ["글<br>{: .b}", '<p>글<br class="b"></p>\n'],
    ["<b>ㄱ <b>ㄴ</b>{: .c} ㄷ</b>{: #d}", '<p><b id="d">ㄱ <b class="c">ㄴ</b> ㄷ</b></p>\n'],
    ['<a href="/b">a</a>{: href="/c"}', '<p><a href="/b">a</a></p>\n'],
    ["[a](/b){:.c}{:.d}", '<p><a href="/b" class="c d">a</a></p>\n'],
  ])("belong to what ends right before them: %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each(["글{: .a}", "글 {: .a}", "(글){: .a}", "** {: .a}", "글</b>{: .a}", "글 <!-- 글 -->{: .a}"])(
    "are text in %j",
    (text) => {
      expect(htmlOf(text)).toContain("{: .a}");
    },
  );

  it("are no words of the note", () => {
    expect(visibleText(bodyOf("**키워드**{: .k}: LG").tokens)).toBe("키워드: LG\n");
  });
});
