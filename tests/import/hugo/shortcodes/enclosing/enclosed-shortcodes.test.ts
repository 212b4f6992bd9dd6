import { expect, it } from "vitest";
import { enclosedShortcode } from "../../../../../src/import/hugo/shortcodes/enclosing/enclosed-shortcodes.ts";
import { withTabNames } from "../../../../../src/import/hugo/shortcodes/enclosing/tab-names.ts";
import { shortcodeMarks } from "../../../../../src/import/hugo/shortcodes/shortcode-marks.ts";

function enclosed(text: string): string | null {
  const [mark, close] = shortcodeMarks(text);
  if (mark === undefined || close === undefined) throw new Error("no shortcode with an end");
  const meaning = enclosedShortcode(text, mark, close);
  if (meaning === null) return null;
  return `${text.slice(0, mark.start)}${meaning.open}${text.slice(mark.end, close.start)}${meaning.close}${text.slice(close.end)}`;
}

it.each([
  [
    "{{< mermaid >}}\n%%{init: {}}%%\ngraph LR\n  A --> B\n{{< /mermaid >}}",
    "```mermaid\n%%{init: {}}%%\ngraph LR\n  A --> B\n```",
  ],
  [
    '{{< code lang="java" title="쓰는 꼴 \\"가\\"" >}}\nchar[] c;\n{{< /code >}}',
    "```java title=\"쓰는 꼴 '가'\"\nchar[] c;\n```",
  ],
  ["{{< code language=bash >}}\nls <a>\n{{< /code >}}", "```bash\nls <a>\n```"],
  ["{{< code >}}\n# 말\n{{< /code >}}", "```\n# 말\n```"],
  ['{{< code lang="sql" file="a.sql" >}} {{< /code >}}', null],
  [
    '{{< rawhtml >}}\n<div>\n\n    <img src="/a.png">\n</div>\n{{< /rawhtml >}}',
    '{::nomarkdown}\n<div>\n\n    <img src="/a.png">\n</div>\n{:/nomarkdown}',
  ],
  ["{{< highlight go >}}\n```\n{{< /highlight >}}", "````go\n```\n````"],
  [
    '{{< quote author="지은이" source="책 <1>" url="https://a.kr/?a&b" >}}\n**말**\n{{< /quote >}}',
    '<blockquote markdown="1">\n\n**말**\n\n\n― 지은이, <a href="https://a.kr/?a&amp;b"><cite>책 &lt;1&gt;</cite></a>\n\n</blockquote>',
  ],
  [
    '{{< alert "lightbulb" >}}\n**정리**: 말\n{{< /alert >}}',
    '<div class="notice--info" markdown="1">\n**정리**: 말\n</div>',
  ],
  ["{{< alert >}}말{{< /alert >}} 뒤", '<div class="notice" markdown="1">말</div>\n\n 뒤'],
  [
    '{{< admonition type=bug title=" " open=true >}}\n말\n{{< /admonition >}}',
    '<div class="notice--danger" markdown="1">\n말\n</div>',
  ],
  ["{{< katex display >}}\nx^2\n{{< /katex >}}", "$$\nx^2\n$$"],
  ["{{< katex >}}x^2{{< /katex >}}", "$x^2$"],
  ["{{< katex >}}\\\\(x^2\\\\){{< /katex >}}", "\\\\(x^2\\\\)"],
  [
    '{{< spoiler "눌러 보기" >}}\n말\n{{< /spoiler >}}',
    '<details markdown="1"><summary>눌러 보기</summary>\n말\n</details>',
  ],
  ['{{< quote "공자" >}}말{{< /quote >}}', '<blockquote markdown="1">\n말\n\n― 공자\n\n</blockquote>'],
  [
    '{{< notice "warning" "조심할 것" >}}말{{< /notice >}}\n뒤',
    '<div class="notice--warning" markdown="1">\n**조심할 것**\n\n말\n</div>\n\n뒤',
  ],
  ["{{% tip %}}하나\n\n둘{{% /tip %}}", '<div class="notice--success" markdown="1">\n하나\n\n둘\n</div>'],
  ["위\n{{< notice >}}\n말\n{{< /notice >}}", '위\n\n<div class="notice" markdown="1">\n말\n</div>'],
  ["{{< quote >}}말{{< /quote >}}", '<blockquote markdown="1">\n말\n</blockquote>'],
  ['{{< gallery >}}\n<img src="a.png">\n{{< /gallery >}}', '\n<img src="a.png">\n'],
  [
    '{{< accordionItem title="물음" open=true >}}답{{< /accordionItem >}}',
    '<details open markdown="1"><summary>물음</summary>답</details>',
  ],
  ['{{< style "text-align:right; b{color:red;}" >}}\n**말**\n{{< /style >}}', "\n**말**\n"],
  ["{{< typeit code=java >}}\nclass A {}\n{{< /typeit >}}", "```java\nclass A {}\n```"],
  ["{{< typeit\n  tag=h3\n>}}\n**말**\n{{< /typeit >}}", "\n**말**\n"],
  ['{{< card header="위" title="제목" footer="밑" >}}\n말\n{{< /card >}}', "**위**\n\n**제목**\n\n말\n\n\n밑\n"],
  ['{{< card href="https://a.kr" >}}말{{< /card >}}', "**[https://a.kr](https://a.kr)**\n\n말"],
  ["{{< columns >}}\n말\n{{< /columns >}}", "\n말\n"],
  ['{{< tab "MacOS" >}}\n말\n{{< /tab >}}', "**MacOS**\n말\n"],
  ['{{< tab label="윈도우" >}}\n말\n{{< /tab >}}', "**윈도우**\n말\n"],
  ['{{< keyword icon="code" >}} 말 {{< /keyword >}}', " 말 "],
  [
    '{{< timelineItem icon="code" header="첫 일" badge="2024" subheader="서울" >}}\n말\n{{< /timelineItem >}}',
    "**첫 일** · 2024 · 서울\n\n말\n",
  ],
])("writes %j in Markdown", (text, written) => {
  expect(enclosed(text)).toBe(written);
});

it.each([
  "{{< highlight go >}}a{{< /highlight >}}",
  "글 {{< highlight go >}}\nfmt\n{{< /highlight >}}\n",
  "{{< highlight go >}}\nfmt\n{{< /highlight >}} 뒤의 말\n",
  "- 글 {{< mermaid >}}\nfmt\n{{< /mermaid >}}\n- 글",
  '{{% thumbnail "/images/a.png" %}}{{% /thumbnail %}}',
  "{{< 모름 >}}말{{< /모름 >}}".replaceAll("모름", "chart"),
])("leaves %j as it is", (text) => {
  expect(enclosed(text)).toBeNull();
});

it("writes a tab of code below its name", () => {
  const text = '{{< tab header="리눅스" lang="sh" >}}\nls\n{{< /tab >}}';
  const [mark, close] = withTabNames([...shortcodeMarks("{{< tabpane >}}"), ...shortcodeMarks(text)]).slice(1);
  if (mark === undefined || close === undefined) throw new Error("no shortcode with an end");
  expect(enclosedShortcode(text, mark, close)).toEqual({ open: "**리눅스**\n\n```sh", close: "```" });
});
