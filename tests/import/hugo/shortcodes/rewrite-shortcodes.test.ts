import { describe, expect, it } from "vitest";
import { rewriteShortcodes } from "../../../../src/import/hugo/shortcodes/rewrite-shortcodes.ts";

describe("rewriteShortcodes", () => {
  it.each([
    ['앞\n\n{{< figure src="/a.png" alt="가" >}}', "앞\n\n![가](/a.png)"],
    ['{{< highlight go "linenos=table" >}}\na\n{{< /highlight >}}', "```go\na\n```"],
    [
      "{{< highlight md >}}\n```\n{{< youtube abcde >}}\n```\n{{< /highlight >}}",
      "````md\n```\n{{< youtube abcde >}}\n```\n````",
    ],
    ['[x]({{< ref "bundle" >}}) [y](<{{< relref "b.md" >}}>)', "[x](bundle) [y](<b>)"],
    ["{{% notice tip %}}\n**말**\n{{% /notice %}}", '<div class="notice--success" markdown="1">\n**말**\n</div>'],
    [
      '{{< callout "유의할 것" >}}\n말\n{{< /callout >}}\n뒤의 말',
      '<div class="notice" markdown="1">\n**유의할 것**\n\n말\n</div>\n\n뒤의 말',
    ],
    [
      "{{< css.inline >}}\n<style>a {}</style>\n{{< /css.inline >}}\n글",
      "{% comment %}\n<style>a {}</style>\n{% endcomment %}\n글",
    ],
    ["{{< a.inline >}}<b>말</b>{{</ a.inline >}}", "<b>말</b>"],
    ["{{< a.inline >}}{{ .Title }}{{</ a.inline >}}", "{{< a.inline >}}{{ .Title }}{{</ a.inline >}}"],
    ["글 {{< alert >}}말{{< /alert >}} 글", "글 말 글"],
    ["{{< lead >}}\n말\n{{< /lead >}} {{< badge >}}새{{< /badge >}}", "\n말\n 새"],
    ['{{< tab "하나" >}}첫 말{{< /tab >}}\n{{< tab "둘" >}}말{{< /tab >}}', "**하나**\n\n첫 말\n\n**둘**\n\n말\n"],
    ['- {{< tab "하나" >}}첫 말{{< /tab >}}', "- **하나** 첫 말"],
    ['{{< button href="/a b/" target="_self" >}}\n누르기\n{{< /button >}}', "[\n누르기\n](/a%20b/)"],
    ['{{< button relref="/posts/hello" >}}인사{{< /button >}}', "[인사](/posts/hello)"],
    ["{{< katex >}} V {{< /katex >}} 와 {{< katex >}}W{{< /katex >}}", "$V$ 와 $W$"],
    ["{{< katex >}}\nP = 1\n{{< /katex >}}\n글", "$$\nP = 1\n$$\n글"],
    ["글 {{< katex >}}\nP\n{{< /katex >}} 글", "글 $P$ 글"],
    ["{{< katex >}} {{< /katex >}}글", " 글"],
    [
      "1. 가\n    {{% notice tip %}}\n```sh\nls\n```\n    {{% /notice %}}\n2. 나",
      '1. 가\n\n<div class="notice--success" markdown="1">\n```sh\nls\n```\n</div>\n\n2. 나',
    ],
    [
      "1. 가\n\n   {{% notice tip %}}\n   말\n   {{% /notice %}}",
      '1. 가\n\n   <div class="notice--success" markdown="1">\n   말\n   </div>',
    ],
    ["{{% 모름 %}}말", "{{% 모름 %}}말"],
    ["{{% anything %}}\n{{% anything %}}말{{% /anything %}}\n{{% /anything %}}", "\n말\n"],
    ['{{< details "더" >}}\n- 말\n{{< /details >}}', '<details markdown="1"><summary>더</summary>\n- 말\n</details>'],
    [
      '{{< collapse summary="**펼**치기 <b>" openByDefault=true >}}\n- 말\n{{< /collapse >}}',
      '<details open markdown="1"><summary>펼치기 &lt;b&gt;</summary>\n- 말\n</details>',
    ],
    ["{{< rawhtml >}}\n<b>말</b>\n{{< /rawhtml >}}", "\n<b>말</b>\n"],
    ["{{% comment %}}숨은 말{{% /comment %}}", "<!--숨은 말-->"],
    ["{{< comment >}}\n숨은 --> 말\n{{< /comment >}}", "{::comment}\n숨은 --> 말\n{:/comment}"],
  ])("writes %j in Markdown", (text, written) => {
    expect(rewriteShortcodes(text).text).toBe(written);
  });

  it.each([
    "{{< chart a=1 >}}",
    "{{< raw >}}말{{< /raw >}}",
    '{{< ref "a" >}} 를 보라',
    "`{{< youtube abcde >}}`",
    "```\n{{< youtube abcde >}}\n```",
    "{{< /notice >}}",
    "{{< youtube >}}",
    "{{< button >}}말{{< /button >}}",
    '{{< button href="/a/" >}}말\n\n말{{< /button >}}',
    '{{< button href="/a/" >}}[말](b){{< /button >}}',
  ])("leaves %j as it is", (text) => {
    expect(rewriteShortcodes(text)).toEqual({ text, changes: [] });
  });

  it("returns what it wrote, and where", () => {
    expect(
      rewriteShortcodes("가\n\n`{{< a >}}`\n{{< youtube >}}{{% note %}}\n{{< gist a 1 >}}\n{{% /note %}}").changes,
    ).toEqual([{ reason: "shortcode-rewritten", line: 5, text: "<https://gist.github.com/a/1>" }]);
  });

  it.each([
    ['{{% hugo-encryptor "PASSWD" %}}\n비밀\n\n비밀\n{{% /hugo-encryptor %}}\n글', "\n비밀\n\n비밀\n", "\n글"],
    ['글 {{< fixit-encryptor "pw" "힌트" >}}비밀{{< /fixit-encryptor >}}', "비밀", ""],
    ["{{% private %}}비밀 {{< comment >}}--> {{< youtube abcde >}}{{< /comment >}}{{% /private %}}", null, ""],
  ])("hides what only some readers saw, without its password: %j", (text, hidden, after) => {
    const { text: written, changes } = rewriteShortcodes(text);
    const inside = hidden ?? "비밀 {{< comment >}}--> {{< youtube abcde >}}{{< /comment >}}";
    const before = text.startsWith("글") ? "글 " : "";
    expect(written).toBe(`${before}{% comment %}${inside}{% endcomment %}${after}`);
    expect(changes.map(({ reason }) => reason)).toEqual(["hidden-there", "hidden-there"]);
  });

  it("hides what the blog's own template does not show", () => {
    const text = "{{% dev %}}글{{% /dev %}} {{< box >}}글{{< /box >}}";
    expect(rewriteShortcodes(text, new Map([["dev", "hidden"]])).text).toBe(
      "{% comment %}글{% endcomment %} {{< box >}}글{{< /box >}}",
    );
  });

  it("hides a comment that has paragraphs", () => {
    const { text } = rewriteShortcodes("글 {{< comment >}}숨은\n\n말{{< toc >}}{{< /comment >}}");
    expect(text).toBe("글 {% comment %}숨은\n\n말{{< toc >}}{% endcomment %}");
  });

  it("tells what it takes from around a text without knowing what it did", () => {
    expect(rewriteShortcodes('글\n\n{{% foo "x" %}}\n말\n{{% /foo %}}\n{{% tabs %}}{{% /tabs %}}')).toEqual({
      text: "글\n\n\n말\n\n",
      changes: [{ reason: "shortcode-dropped", line: 3, text: '{{% foo "x" %}}' }],
    });
  });

  it.each([
    "{{< a >}}",
    "{{% /a %}}",
    "{{% private %}}",
    "{{% private %}}{{% /private %}}",
    "{{< highlight a >}}\n",
    "`{{< a >}}`",
    "{{<",
  ])("reads a hundred thousand %j in time that grows with their number", (piece) => {
    expect(rewriteShortcodes(piece.repeat(100_000)).text.length).toBeGreaterThan(0);
  });
});
