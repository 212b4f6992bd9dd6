import { expect, it } from "vitest";
import { hideUnshown } from "../../../../src/import/jekyll/text/hide-unshown.ts";
import { post } from "../../../support/blog-in-memory.ts";

function hidden(body: string, ...fields: readonly string[]) {
  return hideUnshown({ from: "a.md", to: "a.md", text: post(["title: a", ...fields], body), changes: [] });
}

const preview = '{% if jekyll.environment == "development" %}\n비밀\n{% endif %}';

it("hides what only a preview showed", () => {
  const { text, changes } = hidden(preview);
  expect(text).toBe(post(["title: a"], "{% comment %}\n비밀\n{% endcomment %}"));
  expect(changes).toEqual([
    { reason: "hidden-there", line: 5, text: "{% comment %}" },
    { reason: "hidden-there", line: 7, text: "{% endcomment %}" },
  ]);
});

it("leaves everything where Liquid is not run, and what it cannot decide", () => {
  expect(hidden(preview, "render_with_liquid: false").changes).toEqual([]);
  expect(hidden("{% if page.secret %}글{% endif %}").changes).toEqual([]);
});
