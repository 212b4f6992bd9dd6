import { expect, it } from "vitest";
import { readJekyllBlog } from "../../../src/import/jekyll/jekyll-blog.ts";
import { repairDraft } from "../../../src/import/jekyll/repair-draft.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

it("replaces what a theme made of a post by its meaning, and returns its front matter's pictures", () => {
  const text = post(
    ["title: a", "header:", "  teaser: images/a.png"],
    '{% include figure image_path="a.png" %} {{ site.b }} {% include c.html d="글" %}',
  );
  const folder = blogInMemory({ "images/a.png": null, "_includes/c.html": "({{ include.d }})" });
  const blog = readJekyllBlog(folder, readJekyllConfig("b: 값"), importSettings);
  const { draft, pictures } = repairDraft({ from: "a.md", to: "a.md", text, changes: [] }, blog);
  expect(draft.text).toContain("![](/a.png) 값 (글)");
  expect(draft.changes.map(({ reason }) => reason)).toEqual([
    "field-translated",
    "include-rewritten",
    "own-include-filled",
    "value-written",
  ]);
  expect(pictures.map(({ from }) => from)).toEqual(["images/a.png"]);
});
