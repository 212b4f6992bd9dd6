import { expect, it } from "vitest";
import { isNotice, noticeBox, noticeOfText } from "../../../../../src/import/hugo/shortcodes/enclosing/notice-boxes.ts";
import { shortcodeMarks } from "../../../../../src/import/hugo/shortcodes/shortcode-marks.ts";

it.each([
  ["{{< alert >}}", "", '<div class="notice" markdown="1">'],
  ['{{< alert "lightbulb" >}}', "", '<div class="notice--info" markdown="1">'],
  ['{{< alert icon="fire" cardColor="#e63946" >}}', "", '<div class="notice--danger" markdown="1">'],
  ["{{< admonition type=tip >}}", "도움말", '<div class="notice--success" markdown="1">\n**도움말**\n'],
  ["{{% warning %}}", "", '<div class="notice--warning" markdown="1">'],
  ['{{% notice style="warning" icon="x" %}}', "", '<div class="notice--warning" markdown="1">'],
  ['{{% notice style="tip" %}}', "", '<div class="notice--success" markdown="1">'],
  ["{{% notice note %}}", "", '<div class="notice--info" markdown="1">'],
])("opens a box for %j", (text, title, open) => {
  const [mark] = shortcodeMarks(text);
  if (mark === undefined) throw new Error("no shortcode");
  expect(isNotice(mark)).toBe(true);
  expect(noticeBox(mark, title)).toEqual({ open, close: "</div>" });
});

it("knows what is no notice", () => {
  expect(isNotice({ name: "tabs" })).toBe(false);
});

it.each([
  ['{{< alert icon="👉" text="**말**" />}}', '<div class="notice" markdown="1">👉 **말**</div>'],
  ['{{< alert icon="warning" text="말" >}}', '<div class="notice--warning" markdown="1">말</div>'],
  ['{{< alert "fire" >}}', null],
  ['{{< badge text="말" >}}', null],
])("writes the words of %j", (text, written) => {
  expect(shortcodeMarks(text).map(noticeOfText)).toEqual([written]);
});
