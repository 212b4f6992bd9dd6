import { describe, expect, it } from "vitest";
import { codeInfo } from "../../../src/parse/markdown/code-info.ts";
import { visibleText } from "../../../src/parse/visible/visible-text.ts";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

const info = (typed: string) => {
  const [token] = bodyOf(`\`\`\`${typed}\na\n\`\`\``).tokens;
  return token === undefined ? null : codeInfo(token);
};

describe("codeInfo", () => {
  it.each([
    ['yaml title="_config.yml"', "yaml", "_config.yml"],
    ["yaml file='a b.yml'", "yaml", "a b.yml"],
    ["js:src/a.js", "js", "src/a.js"],
    ["js {1,3} title=a.js", "js", "a.js"],
    ["js:title=a.js", "js", "a.js"],
    ["c++:main.cpp", "c++", "main.cpp"],
    ["js", "js", null],
    ["js {1,3}", "js", null],
    ["js:", "js:", null],
    ["js{1,3-4}", "js", null],
    ["js{1}:title=a.js", "js", "a.js"],
    ["rust,linenos,hl_lines=2", "rust", null],
    ["{.python .numberLines}", "python", null],
    ['{ .yaml .annotate title="a.yml" }', "yaml", "a.yml"],
    ["{r echo=FALSE}", "r", null],
    ["jsx=101", "jsx", null],
    ["{1,3}", "", null],
    ["=", "=", null],
    ["", "", null],
    ['title="a.txt"', "", "a.txt"],
  ])("reads %j", (typed, language, caption) => {
    expect(info(typed)).toEqual({ language, caption });
  });

  it("shows the name of a file over its code, and finds it", () => {
    const text = '```yaml\na: b\n```\n{: file="<_config>.yml" .nolineno }\n\n뒤';
    expect(htmlOf(text)).toBe(
      '<figure class="code">\n<figcaption>&lt;_config&gt;.yml</figcaption>\n<pre class="nolineno"><code class="language-yaml">a: b\n</code></pre>\n</figure>\n<p>뒤</p>\n',
    );
    expect(visibleText(bodyOf(text).tokens)).toContain("<_config>.yml");
    expect(htmlOf("```js:src/a.js\na\n```")).toContain(
      '<figcaption>src/a.js</figcaption>\n<pre><code class="language-js">',
    );
  });
});
