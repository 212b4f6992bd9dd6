import { describe, expect, it } from "vitest";
import { enclosedTag } from "../../../src/import/hexo/enclosed-tags.ts";
import { hexoTags } from "../../../src/import/hexo/hexo-tags.ts";
import { rewrite } from "../../../src/parse/places/rewritten-source.ts";

const written = (text: string, outer = "") => {
  const [tag] = hexoTags(text);
  if (tag === undefined) throw new Error(`no tag in ${text}`);
  return rewrite(text, enclosedTag(text, tag, outer));
};

describe("enclosedTag", () => {
  it.each([
    ["{% codeblock %}\na\n{% endcodeblock %}", "```\na\n```"],
    ["{% code lang:c++ line_number:false %}\n```\n{% endcode %}", "````c++\n```\n````"],
    ["{% codeblock 첫 예_1 lang:js %}\na\n{% endcodeblock %}\n글", "**첫 예\\_1**\n\n```js\na\n```\n글"],
    [
      "{% codeblock a.js https://a.kr/ 문서 %}\na\n{% endcodeblock %}",
      "**a.js** [문서](<https://a.kr/>)\n\n```\na\n```",
    ],
    ["  {% codeblock a %}a{% endcodeblock %}", "  **a**\n\n  ```\n  a\n  ```"],
    ["{% codeblock %}a\nb{% endcodeblock %}  \n", "```\na\nb\n```  \n"],
  ])("makes a fence of %j", (text, fence) => {
    expect(written(text)).toBe(fence);
  });

  it.each([
    ["{% mermaid %}\ngraph LR\n{% endmermaid %}", "```mermaid\ngraph LR\n```"],
    ["{% note info %}\n말\n{% endnote %}", '<div class="notice--info" markdown="1">\n말\n</div>'],
    ["- {% note %}말{% endnote %}", "- {% note %}말{% endnote %}"],
    [
      "  {% note info 제목 %}말{% endnote %}",
      '  <div class="notice--info" markdown="1">\n  **제목**\n  \n  말\n  </div>',
    ],
    ["{% folding blue,접기 %}말{% endfolding %}", '<details markdown="1"><summary>접기</summary>\n말\n</details>'],
    ["{% tabs a, 1 %}\n말\n{% endtabs %}", "\n말\n"],
  ])("writes what surrounds the words of %j", (text, box) => {
    expect(written(text)).toBe(box);
  });

  it.each([
    ["{% cq %} 가운데 글 {% endcq %}\n", ">  가운데 글 \n\n"],
    ["{% blockquote %}\n말\n\n둘\n{% endblockquote %}\n글", "\n> 말\n>\n> 둘\n\n글"],
    ["{% quote %}말{% endquote %}\n글", "> 말\n\n글"],
    ["{% quote 박완서, 나목 %}\n말\n{% endquote %}\n글", "\n> 말\n>\n> — **박완서** 나목\n\n글"],
    ["{% quote '저자' https://a.kr/b/ 제목 %}말{% endquote %}", "> 말\n>\n> — **저자** [제목](<https://a.kr/b/>)\n"],
    ["{% quote 저자, 책 https://a.kr/b/ %}말{% endquote %}", "> 말\n>\n> — **저자** [책](<https://a.kr/b/>)\n"],
    [
      "{% quote 저자, 책 https://a.kr/b/ 제목 %}말{% endquote %}",
      "> 말\n>\n> — **저자** 책 [제목](<https://a.kr/b/>)\n",
    ],
    ["{% quote https://a.kr/b/ %}말{% endquote %}", "> 말\n>\n> — [a.kr/b](<https://a.kr/b/>)\n"],
    ["{% pullquote left %}\n말\n{% endpullquote %}", "\n> 말\n"],
    ["> {% quote %}\n> 말\n> {% endquote %}", "> \n> > 말\n> "],
  ])("makes a quotation of %j", (text, quotation) => {
    expect(written(text)).toBe(quotation);
  });

  it("begins a drawing with the words behind the name of its tag, which say what is drawn", () => {
    expect(written("{% mermaid graph LR %}\nA --> B\n{% endmermaid %}")).toBe("```mermaid\ngraph LR\nA --> B\n```");
    expect(written("{% mermaid %}\npie\n{% endmermaid %}")).toBe("```mermaid\npie\n```");
    expect(written('{% mermaid pie %}"a" : 1{% endmermaid %}', "> ")).toBe('```mermaid\n> pie\n> "a" : 1\n> ```');
  });

  it("begins its own lines with the marks of the quotation round it", () => {
    expect(written("{% code a %}a{% endcode %}", "> ")).toBe("**a**\n>\n> ```\n> a\n> ```");
  });

  it.each([
    "글 {% code %}a{% endcode %}",
    "{% quote %}a{% endquote %} 글",
    "{% raw %}\na\n{% endraw %}",
    "{% youtube a %}",
  ])("leaves %j as it is typed", (text) => {
    expect(written(text)).toBe(text);
  });
});
