import { expect, it } from "vitest";
import { indentOf, isBlank, withMarkedLines, withoutLiquid } from "../../../../src/import/jekyll/text/body-lines.ts";

const draft = { from: "a.md", to: "a.md", text: "---\na: b\n---\n가\r\n나\n", changes: [] };

it("get something before them behind the front matter, and keep their line ends", () => {
  const { text, changes } = withMarkedLines(draft, (lines) => new Map([[0, `${lines[0]}!`]]));
  expect(text).toBe("---\na: b\n---\n가!가\r\n나\n");
  expect(changes).toEqual([{ reason: "mark-rewritten", line: 4, text: "가!가" }]);
  expect(withMarkedLines(draft, () => new Map())).toBe(draft);
});

it("are read with code in the place of Liquid's tags for it, and written as typed", () => {
  const typed = "가\n{% highlight sh %}\n> 나\n{% endhighlight %}\n";
  expect(withoutLiquid(typed)).toBe("가\n```sh\n> 나\n```\n");
  const { text } = withMarkedLines({ ...draft, text: typed }, () => new Map([[1, "  "]]));
  expect(text).toBe(typed.replace("{% h", "  {% h"));
});

it("are known by their indent and their words", () => {
  expect(["가", "  가", "\t가"].map(indentOf)).toEqual([0, 2, 1]);
  expect(["", " \r", " 가", undefined].map(isBlank)).toEqual([true, true, false, true]);
});
