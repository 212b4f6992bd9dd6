import { describe, expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

describe("blockId", () => {
  it("names a paragraph, an item and the block above its own line, and shows nothing", () => {
    expect(htmlOf("금리를 두었다. ^40ec88")).toBe('<p id="^40ec88">금리를 두었다.</p>\n');
    expect(htmlOf("- 하나 ^one-1\n- 둘")).toContain('<li id="^one-1">하나</li>');
    expect(htmlOf("- 하나 ^402888\n\n- 둘")).toContain('<p id="^402888">하나</p>');
    expect(htmlOf("> 인용\n\n^my-quote\n\n뒤")).toBe(
      '<blockquote id="^my-quote">\n<p>인용</p>\n</blockquote>\n<p>뒤</p>\n',
    );
    expect(htmlOf("> [!note] 제목\n> 말 ^abc")).toContain('<p id="^abc">말</p>');
  });

  it("leaves a heading its own anchor, and names what is below it", () => {
    expect(htmlOf("# 제목\n\n^add076\n\n글\n\n뒤")).toBe(
      '<h2 id="제목">제목</h2>\n<p id="^add076">글</p>\n<p>뒤</p>\n',
    );
    expect(htmlOf("# 제목\n^add076\n- 하나")).toContain('<h2 id="제목">제목</h2>\n<ul id="^add076">');
    expect(htmlOf("# 제목\n\n^add076\n\n## 둘")).toContain(
      '<h2 id="제목">제목</h2>\n<p id="^add076"></p>\n<h3 id="둘">',
    );
    expect(htmlOf("# 제목\n\n^add076")).toContain('id="제목"');
  });

  it("gives a name once", () => {
    expect(htmlOf("가 ^abc\n\n나 ^abc").match(/id=/gu)).toHaveLength(1);
  });

  it.each(["2 ^10", "r ^2", "x^abc", "^^", "말 ^_^", "`말 ^abc`", "^abc 말", "## 제목 ^abc", "$$a ^abc$$", "말 ^"])(
    "leaves %j as it is",
    (text) => {
      expect(htmlOf(text)).toContain("^");
      expect(htmlOf(text)).not.toContain('id="^');
    },
  );
});
