import { expect, it } from "vitest";
import { shortcodeMarks } from "../../../../src/import/hugo/shortcodes/shortcode-marks.ts";

it("reads names, ends and parameters", () => {
  const text = '{{< Figure src="/a b.png" alt=나 title=`다 "라"` >}} {{% /notice %}} {{< gist user 12 />}}';
  const marks = shortcodeMarks(text).map(({ start, end, ...mark }) => ({
    typed: text.slice(start, end).length,
    ...mark,
  }));
  expect(marks).toMatchObject([
    { name: "figure", isClosing: false, values: [] },
    { name: "notice", isClosing: true, values: [] },
    { name: "gist", isClosing: false, values: ["user", "12"] },
  ]);
  expect(Object.fromEntries(marks[0]?.named ?? [])).toEqual({ src: "/a b.png", alt: "나", title: '다 "라"' });
});

it("reads arguments over several lines, and braces between quotes", () => {
  const [figure, style, end] = shortcodeMarks(
    '{{< figure\n    src="a.png"\n  caption="[말](https://a.kr)"\n    >}} {{< style "b{color:red;}" >}}{{< /style >}}',
  );
  expect(Object.fromEntries(figure?.named ?? [])).toEqual({ src: "a.png", caption: "[말](https://a.kr)" });
  expect(style?.values).toEqual(["b{color:red;}"]);
  expect(end?.isClosing).toBe(true);
  expect(shortcodeMarks('{{< figure\n\nsrc="a.png" >}}')).toEqual([]);
});

it("reads a quoted value behind a blank, as Hugo does", () => {
  const [mark] = shortcodeMarks('{{< carousel images= "{a.jpg}" alt= src="b.png" >}}');
  expect(Object.fromEntries(mark?.named ?? [])).toEqual({ images: "{a.jpg}", src: "b.png" });
});

it.each(["{{ a }}", "{{</* figure */>}}", "{{%/* a */%}}", "{{< figure", "{{<\nfigure >}}"])("leaves %j", (text) => {
  expect(shortcodeMarks(text)).toEqual([]);
});
