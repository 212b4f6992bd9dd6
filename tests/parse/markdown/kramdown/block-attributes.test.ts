import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

/** The opening tags of the outermost blocks, with the attributes that matter here. */
function blocks(text: string): string {
  return htmlOf(text)
    .replace(/\s*(?:tabindex|role|aria-label)="[^"]*"/gu, "")
    .trim();
}

describe("attributes of a block", () => {
  it.each([
    ["글\n{: .notice #a}", '<p class="notice" id="a">글</p>'],
    ["{: .notice}\n글", '<p class="notice">글</p>'],
    ["> 글\n{: .prompt-tip }", '<blockquote class="prompt-tip">\n<p>글</p>\n</blockquote>'],
    ["> 글\n> \n{: .prompt-tip }", '<blockquote class="prompt-tip">\n<p>글</p>\n</blockquote>'],
    ["> > 글\n> >\n> {: .in }", '<blockquote>\n<blockquote class="in">\n<p>글</p>\n</blockquote>\n</blockquote>'],
    ["> 글\n>\n> {: .x}\n>\n> 뒤", "<blockquote>\n<p>글</p>\n<p>뒤</p>\n</blockquote>"],
    ["- a\n- b\n{: .l}", '<ul class="l">\n<li>a</li>\n<li>b</li>\n</ul>'],
    ["1. a\n2. b\n{: .l}\n\n글", '<ol class="l">\n<li>a</li>\n<li>b</li>\n</ol>\n<p>글</p>'],
    ["# 제목\n{: #my .no_toc}\n글", '<h2 id="my" class="no_toc">제목</h2>\n<p>글</p>'],
    ["글\n{: .a}\n{: .b}", '<p class="b a">글</p>'],
    ["> 글\n> {: .in}\n\n뒤", '<blockquote>\n<p class="in">글</p>\n</blockquote>\n<p>뒤</p>'],
  ])("come from the line right below or above: %j", (text, html) => {
    const sorted = (one: string) =>
      one
        .replace(/class="([^"]*)"/gu, (_all, names: string) => `class="${names.split(" ").toSorted().join(" ")}"`)
        .replace(/<h2 class="([^"]*)" id="([^"]*)"/u, '<h2 id="$2" class="$1"');
    expect(sorted(blocks(text))).toBe(sorted(html));
  });

  it.each([
    [
      '<div markdown="1">\n\n- 글\n\n</div>{: .a}\n\n뒤',
      '<div class="a">\n<ul>\n<li>글</li>\n</ul>\n</div>\n<p>뒤</p>',
    ],
    ['<div class="a">\n<p>글</p>\n</div>\n{: .b}\n뒤', '<div class="a b">\n<p>글</p>\n</div>\n<p>뒤</p>'],
    ["> <div>글</div>{: .a}\n> 뒤", '<blockquote>\n<div class="a">글</div>\n<p>뒤</p>\n</blockquote>'],
    ["</div>\n{: .a}", ""],
    ["<div>글</div>{: .a} 말", "<div>글</div>\n<p>{: .a} 말</p>"],
  ])("belong to the HTML that ends above or right before them: %j", (text, html) => {
    expect(blocks(text)).toBe(html);
  });

  it.each([
    ["* TOC\n{:toc}\n---\n글", "<hr>\n<p>글</p>"],
    ["글\n{: .a}\n---\n뒤", '<p class="a">글</p>\n<hr>\n<p>뒤</p>'],
    ["> 글\n{: .a }\n***\n뒤", '<blockquote class="a">\n<p>글</p>\n</blockquote>\n<hr>\n<p>뒤</p>'],
    ["{: .a}\n제목\n---", '<h2 class="a" id="제목">제목</h2>'],
  ])("are no heading with a rule right below them: %j", (text, html) => {
    expect(blocks(text)).toBe(html);
  });

  it("reach tables", () => {
    expect(blocks("| a |\n|---|\n| b |\n{: .t}")).toContain('<table class="t">');
  });

  it("are dropped, as kramdown does, where no block is near", () => {
    expect(blocks("글\n\n{: .x}\n\n뒤")).toBe("<p>글</p>\n<p>뒤</p>");
    expect(blocks("{: .x}")).toBe("");
  });

  it("leave a list that asks for contents to the contents that a page has anyway", () => {
    expect(blocks("* TOC\n{:toc}\n\n# 제목")).toBe('<h2 id="제목">제목</h2>');
    expect(blocks("1. 목차\n{:toc}")).toBe("");
  });

  it.each(["글 {: .no}", "{: .a} 글", "{: 한글 }", "    {: .code}"])("are no attributes in %j", (text) => {
    expect(htmlOf(text)).toContain("{: ");
  });

  it("are read in time that grows with their number", () => {
    expect(htmlOf("{: .a}\n".repeat(20_000))).toBe("");
    expect(htmlOf("글\n{: .a}\n\n".repeat(10_000))).toContain('class="a"');
  });

  it("belong to code, too", () => {
    expect(htmlOf("```js\na\n```\n{: .foo #b}")).toBe(
      '<pre class="foo" id="b"><code class="language-js">a\n</code></pre>\n',
    );
    expect(htmlOf('    a\n{: .foo onclick="x"}')).toBe('<pre class="foo"><code>a\n</code></pre>\n');
  });

  it("takes what Dataview leaves above and below a list for attributes", () => {
    const html = htmlOf("글\n\n{ .block-language-dataview}\n\n- 가\n- 나\n{.block-language-tx}\n\n{ .notice } 글");
    expect(html).not.toContain("{ .block");
    expect(html).not.toContain("{.block");
    expect(html).toContain("{ .notice } 글");
  });
});
