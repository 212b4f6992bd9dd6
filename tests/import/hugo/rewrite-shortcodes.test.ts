import { describe, expect, it } from "vitest";
import { rewriteShortcodes } from "../../../src/import/hugo/rewrite-shortcodes.ts";

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
    ["글 {{< alert >}}말{{< /alert >}} 글", "글 말 글"],
    ["{{< lead >}}\n말\n{{< /lead >}} {{< badge >}}새{{< /badge >}}", "\n말\n 새"],
    ['{{< tab "하나" >}}첫 말{{< /tab >}}\n{{< tab "둘" >}}말{{< /tab >}}', "**하나**\n\n첫 말\n\n**둘**\n\n말\n"],
    ['- {{< tab "하나" >}}첫 말{{< /tab >}}', "- **하나** 첫 말"],
    ['{{< button href="/a b/" target="_self" >}}\n누르기\n{{< /button >}}', "[\n누르기\n](/a%20b/)"],
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

  it.each(["{{< a >}}", "{{% /a %}}", "{{< highlight a >}}\n", "`{{< a >}}`", "{{<"])(
    "reads a hundred thousand %j in time that grows with their number",
    (piece) => {
      expect(rewriteShortcodes(piece.repeat(100_000)).text.length).toBeGreaterThan(0);
    },
  );
});
