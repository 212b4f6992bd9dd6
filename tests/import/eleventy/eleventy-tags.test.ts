import { expect, it } from "vitest";
import { rewriteEleventyTags } from "../../../src/import/eleventy/eleventy-tags.ts";

const written = (text: string) => rewriteEleventyTags({ from: "", to: "", text, changes: [] });

it.each([
  ['글 {% image "./a.png", "둘 [셋]" %}', "글 ![둘  셋 ](./a.png)"],
  ["{%- image './a b.png', '', '100vw' -%}", "![](./a%20b.png)"],
  ["{% css %}\n.a { color: red }\n{% endcss %}\n글", "<!-- css \n.a { color: red } -->\n글"],
  ['`{% image "a", "b" %}`', '`{% image "a", "b" %}`'],
  ["{% css %} 글", "{% css %} 글"],
])("writes what a starter's tag shows: %j", (text, expected) => expect(written(text).text).toBe(expected));

it("tells of each", () =>
  expect(written('{% image "a.png", "b" %}\n{% js %}a{% endjs %}').changes).toEqual([
    { reason: "embed-rewritten", line: 1, text: "![b](a.png)" },
    { reason: "dressing-hidden", line: 2, text: "<!-- js a -->" },
  ]));
