import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { textBesideMarkup, visibleText } from "../../../src/parse/visible/visible-text.ts";
import { plainSettings } from "../../support/parse-body.ts";

describe("visibleText", () => {
  it.each([
    ["# **가** `나`\n\n다  \n라\n마", "가 나\n다\n라\n마\n"],
    ["- 가\n- [나](/a) ![다](/b)", "가\n나 \n"],
    ["```\n가\n\n나\n```\n\n    다", "가\n\n나\n다\n"],
    ["| 가 | 나 |\n|---|---|", "가\n나\n"],
    ["가<br>나 <b>다</b> <!-- 라 --> <AI>", "가\n나 다  <AI>\n"],
    ["<div>\n  <p>R&amp;D</p><p>가</p>\n\n</div>", "R&D\n가\n"],
    ["&lt;가&gt; \\*나\\*", "<가> *나*\n"],
    ['<span style="color:red">가</span>나', "가나\n"],
    ["가 <script>나</script>", "가 <script>나</script>\n"],
    ["가\n: 나", "가\n나\n"],
    ["", ""],
  ])("reads %j as %j", (text, visible) => {
    expect(visibleText(parseMarkdown(text, plainSettings))).toBe(visible);
  });
});

describe("textBesideMarkup", () => {
  it("has a line end for each piece of markup", () => {
    const [, inline] = parseMarkdown("가 **나** `다`", plainSettings);
    if (inline === undefined) throw new Error("the text has a paragraph");
    expect(textBesideMarkup(inline)).toBe("가 \n나\n \n");
  });
});
