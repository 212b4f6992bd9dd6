import { describe, expect, it } from "vitest";
import { rewriteMarks } from "../../../../src/import/jekyll/text/rewrite-marks.ts";
import { post } from "../../../support/blog-in-memory.ts";

describe("rewriteMarks", () => {
  it("replaces marks by their meaning, and reports the present line of each", () => {
    const body = "{% a\n %}\n{% b %}\n{% raw %}{% a %}{% endraw %} `{% a %}`";
    const draft = { from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] };
    const { text, changes } = rewriteMarks(draft, ({ inside }) => (inside === "a" ? "A" : null), "file-moved");
    expect(text).toBe(post(["title: a"], "A\n{% b %}\n{% raw %}{% a %}{% endraw %} `{% a %}`"));
    expect(changes).toEqual([{ reason: "file-moved", line: 5, text: "A" }]);
  });

  it("leaves all marks of a post that Liquid is not run in", () => {
    const draft = { from: "a.md", to: "a.md", text: post(["render_with_liquid: false"], "{% a %}"), changes: [] };
    expect(rewriteMarks(draft, () => "A", "file-moved")).toEqual(draft);
  });
});
