import { expect, it } from "vitest";
import { shortcodeTemplates } from "../../../../src/import/hugo/shortcodes/shortcode-templates.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

it("are the blog's own before those of the themes it holds, by their names in lower case", () => {
  const folder = blogInMemory({
    "layouts/shortcodes/Private.html": "{{ $_ := .Inner }}",
    "layouts/_shortcodes/box/red.html": "{{ .Inner }}",
    "layouts/partials/a.html": "",
    "themes/a/layouts/shortcodes/private.html": "{{ .Inner }}",
    "themes/a/layouts/shortcodes/dev.md": "",
  });
  expect(Object.fromEntries(shortcodeTemplates(folder))).toEqual({
    private: "hidden",
    "box/red": "shown",
    dev: "hidden",
  });
});
