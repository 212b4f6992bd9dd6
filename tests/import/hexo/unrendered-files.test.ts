import { expect, it } from "vitest";
import { unrenderedTest } from "../../../src/import/hexo/unrendered-files.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["README.md", "README.md", true],
  ["README.md", "games/README.md", false],
  ["games/**", "games/a/b.md", true],
  ["games/**", "games.md", false],
  ["games/*", "games/a.md", true],
  ["games/*", "games/a/b.md", false],
  ["**/*.md", "a.md", true],
  ["**/*.md", "a/b/c.md", true],
  ["_posts/**/ra?.md", "_posts/2020/raw.md", true],
  ["[README.md, 'demo/*']", "demo/a.md", true],
  ["", "a.md", false],
])("by skip_render: %s Hexo publishes %s as it is: %s", (pattern, path, isUnrendered) => {
  const folder = blogInMemory({
    "_config.yml": `title: t\nskip_render: ${pattern.startsWith("*") ? `"${pattern}"` : pattern}\n`,
  });
  expect(unrenderedTest(folder)(path)).toBe(isUnrendered);
});

it("takes a pattern of many stars in a moment", () => {
  const folder = blogInMemory({ "_config.yml": `skip_render: "${"**/".repeat(200)}x"\n` });
  expect(unrenderedTest(folder)(`${"a/".repeat(200)}b`)).toBe(false);
});
