import { describe, expect, it } from "vitest";
import { hexoTags } from "../../../src/import/hexo/hexo-tags.ts";

const tags = (text: string) =>
  hexoTags(text).map(({ start, end, name, rest, close }) => [
    text.slice(start, close?.end ?? end).split("\n").length,
    name,
    ...(rest === "" ? [] : [rest]),
  ]);

describe("hexoTags", () => {
  it("reads tags in order, with what ends them", () => {
    expect(tags("{% quote a %}\n{% youtube b %}\n{% quote %}\n{% endquote %}\n{%- endquote -%} {% more %}")).toEqual([
      [5, "quote", "a"],
      [1, "youtube", "b"],
      [2, "quote"],
      [1, "more"],
    ]);
  });

  it("reads none within a tag of code, nor fences there", () => {
    const text = "{% codeblock %}\n```\n{% youtube a %}\n{% quote %}\n{% endcodeblock %}\n{% youtube b %}";
    expect(tags(text)).toEqual([
      [5, "codeblock"],
      [1, "youtube", "b"],
    ]);
  });

  it.each([
    "`{% youtube a %}` `{% codeblock %}`",
    "```\n{% codeblock %}\n{% endcodeblock %}\n```",
    "글\n\n    {% youtube a %}\n\n    {% img a.png %}",
    "{% quote %}",
    "{% endquote %} {% code %}",
    "{{ a }}",
  ])("reads none in %j", (text) => {
    expect(tags(text)).toEqual([]);
  });

  it("reads those in a list item and below a line, which are not code", () => {
    expect(tags("- 글\n\n    {% youtube a %}\n\n글\n    {% youtube b %}")).toHaveLength(2);
  });

  it("reads a name with a comma right behind it", () => {
    expect(hexoTags("{% noteblock, 가 %}\n말\n{% endnoteblock %}")).toMatchObject([{ name: "noteblock", rest: "가" }]);
  });

  it("reads a box of one line, which has no end", () => {
    expect(hexoTags("{% note info, 가 %}\n\n{% note info %}")).toMatchObject([{ name: "note", rest: "info, 가" }]);
  });

  it("ignores one that is never closed, and reads on", () => {
    expect(tags("{% raw %} {% code %}a{% endcode %} {% youtube a %}")).toEqual([
      [1, "code"],
      [1, "youtube", "a"],
    ]);
  });
});
