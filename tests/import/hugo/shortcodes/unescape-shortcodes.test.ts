import { expect, it } from "vitest";
import { unescapeShortcodes } from "../../../../src/import/hugo/shortcodes/unescape-shortcodes.ts";

it("writes shortcodes that are to be read as Hugo shows them, also in code", () => {
  const text = '```text\n{{</* figure src="a" */>}}\n{{%/* notice */%}}\n```\n`{{</* ref */>}}` 글\n';
  const { text: written, changes } = unescapeShortcodes(text);
  expect(written).toBe('```text\n{{< figure src="a" >}}\n{{% notice %}}\n```\n`{{< ref >}}` 글\n');
  expect(changes.map(({ line }) => line)).toEqual([2, 3, 5]);
});

it.each(["/* a */", "{{< a >}}", "{{</* a", "{{</* a >}}", "{{< /* a */ >}}"])("leaves %j as it is", (text) => {
  expect(unescapeShortcodes(text)).toEqual({ text, changes: [] });
});

it("reads a hundred thousand beginnings in time that grows with their number", () => {
  expect(unescapeShortcodes("{{</*".repeat(100_000)).changes).toEqual([]);
});
