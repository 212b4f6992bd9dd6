import { describe, expect, it } from "vitest";
import { findLinks } from "../../../../src/parse/links/note-links.ts";
import { bodyOf, htmlOf } from "../../../support/parse-body.ts";

describe("kramdownSpanExtension", () => {
  it.each([
    ["앞 {::comment}숨은 *말*{:/comment}뒤", "<p>앞 뒤</p>\n"],
    ["앞 {::comment}숨은\n말{:/}뒤", "<p>앞 뒤</p>\n"],
    ['앞 {::options a="b" /}뒤', "<p>앞 뒤</p>\n"],
    ["*앞* {::nomarkdown}*가* <b>나</b>{:/} *뒤*", "<p><em>앞</em> *가* <b>나</b> <em>뒤</em></p>\n"],
    ["앞 {::comment}말", "<p>앞 {::comment}말</p>\n"],
    ["앞 {::toc}말{:/}", "<p>앞 {::toc}말{:/}</p>\n"],
    ["`{::comment}말{:/}`", "<p><code>{::comment}말{:/}</code></p>\n"],
    ["**앞 {::comment}말** 뒤{:/}", "<p>**앞 </p>\n"],
  ])("reads %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it("runs none of the HTML, and knows its places", () => {
    expect(htmlOf("{::nomarkdown}<script>가</script>{:/}")).not.toContain("<script");
    const [link] = findLinks(bodyOf('말 {::nomarkdown}<a href="/가">나</a>{:/}'));
    expect(link?.place.start.offset).toBe(25);
  });
});
