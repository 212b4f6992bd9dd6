import { expect, it } from "vitest";
import { hiddenPostName } from "../../../src/import/hexo/hidden-posts.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  [{ "package.json": '{"dependencies": {"hexo": "7", "hexo-hide-posts": "^0.4.0"}}' }, "hidden"],
  [{ "_config.yml": "hide_posts:\n  enable: true\n" }, "hidden"],
  [{ "_config.yml": "hide_posts:\n  filter: secret\n" }, "secret"],
  [{ "_config.yml": "title: a\n", "package.json": '{"dependencies": {"hexo": "7"}}' }, null],
  [{}, null],
])("is what the plugin of hidden posts goes by: %j", (texts: Readonly<Record<string, string>>, name) => {
  expect(hiddenPostName(blogInMemory(texts))).toBe(name);
});
