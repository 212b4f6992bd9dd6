import { expect, it } from "vitest";
import { fence, isFence } from "../../../../../src/import/hugo/shortcodes/enclosing/enclosed-code.ts";
import { shortcodeMarks } from "../../../../../src/import/hugo/shortcodes/shortcode-marks.ts";

it("knows whose words are code", () => {
  const marks = shortcodeMarks("{{< mermaid >}}{{< highlight go >}}{{< code >}}{{< note >}}");
  expect(marks.map(isFence)).toEqual([true, true, true, false]);
});

it.each([
  ["{{< highlight go >}}\n```\n{{< /highlight >}}", "````go", "````"],
  ["{{< mermaid >}}\nA --> B\n{{< /mermaid >}}", "```mermaid", "```"],
  ["{{< code lang=c >}}\nint a;\n{{< /code >}}", '```c title="이름"', "```"],
])("puts a fence around %j", (text, open, end) => {
  const [mark, close] = shortcodeMarks(text);
  if (mark === undefined || close === undefined) throw new Error("no shortcode with an end");
  expect(fence(text, { mark, close, title: "이름" })).toEqual({ open, close: end });
});

it.each(["글 {{< code >}}\na\n{{< /code >}}", "{{< code >}}a{{< /code >}}"])("puts none around %j", (text) => {
  const [mark, close] = shortcodeMarks(text);
  if (mark === undefined || close === undefined) throw new Error("no shortcode with an end");
  expect(fence(text, { mark, close, title: "" })).toBeNull();
});
