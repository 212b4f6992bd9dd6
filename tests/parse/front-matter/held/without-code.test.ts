import { expect, it } from "vitest";
import { withoutCode } from "../../../../src/parse/front-matter/held/without-code.ts";

it.each([
  [
    ["a", "```", "b", "```", "c"],
    ["a", "", "", "", "c"],
  ],
  [
    ["~~~", "```", "~~~", "a"],
    ["", "", "", "a"],
  ],
  [
    ["```yaml", "a"],
    ["", ""],
  ],
  [
    ["{% highlight yaml %}", "a", "{% endhighlight %}", "b"],
    ["", "", "", "b"],
  ],
  [
    ["{%- codeblock %}", "a", "{% endcodeblock %}", "b"],
    ["", "", "", "b"],
  ],
  [
    ["<pre><code>", "```", "</code></pre>", "b"],
    ["", "", "", "b"],
  ],
  [
    ["<pre>a</pre>", "b", "</pre>"],
    ["", "b", "</pre>"],
  ],
  [
    ["<pre>", "a"],
    ["<pre>", "a"],
  ],
  [
    ["</pre>", "<pre>", "a"],
    ["</pre>", "<pre>", "a"],
  ],
  [
    ["{% highlight yaml %}", "a"],
    ["{% highlight yaml %}", "a"],
  ],
])("code is no text: %j", (lines, texts) => {
  expect(withoutCode(lines).map(({ text }) => text)).toEqual(texts);
});

it("every line keeps its number, and says whether it is code", () => {
  expect(withoutCode(["a", "```", "```"])).toEqual([
    { line: 0, text: "a", isCode: false },
    { line: 1, text: "", isCode: true },
    { line: 2, text: "", isCode: true },
  ]);
});

it("reads the first lines alone, of code that may end below them", () => {
  const lines = ["a", "<pre>", "draft: true", "</pre>", "b"];
  expect(withoutCode(lines, 3).map(({ text }) => text)).toEqual(["a", "", ""]);
  expect(withoutCode(lines.slice(0, 3), 3).map(({ text }) => text)).toEqual(["a", "<pre>", "draft: true"]);
});
