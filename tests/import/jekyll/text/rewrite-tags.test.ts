import { describe, expect, it } from "vitest";
import { isAlone, rewriteTags } from "../../../../src/import/jekyll/text/rewrite-tags.ts";
import { post } from "../../../support/blog-in-memory.ts";

describe("rewriteTags", () => {
  it("replaces marks by their meaning, and reports the present line of each", () => {
    const body = "{% a\n %}\n{% b %}{{ a }}\n{% c %}\n{% raw %}{% a %}{% endraw %} `{% a %}`";
    const draft = { from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] };
    const { text, changes } = rewriteTags(draft, [
      [({ inside }) => (inside === "a" ? "A" : null), "file-moved"],
      [({ inside }) => (inside === "b" ? null : "C"), "tab-named"],
    ]);
    expect(text).toBe(post(["title: a"], "A\n{% b %}{{ a }}\nC\n{% raw %}{% a %}{% endraw %} `{% a %}`"));
    expect(changes).toEqual([
      { reason: "file-moved", line: 5, text: "A" },
      { reason: "tab-named", line: 7, text: "C" },
    ]);
  });

  it("leaves all marks of a post that Liquid is not run in", () => {
    const draft = { from: "a.md", to: "a.md", text: post(["render_with_liquid: false"], "{% a %}"), changes: [] };
    expect(rewriteTags(draft, [[() => "A", "file-moved"]])).toEqual(draft);
  });
});

it.each([
  ["|b|", true],
  ["a\n|b| \t\r\nc", true],
  ["a |b|", false],
  [" |b|", false],
  ["|b| c", false],
])("knows whether something stands alone: %j", (typed, alone) => {
  const start = typed.indexOf("|");
  expect(isAlone(typed, { start, end: typed.lastIndexOf("|") + 1 })).toBe(alone);
});
