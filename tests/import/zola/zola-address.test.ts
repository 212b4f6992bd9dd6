import { expect, it } from "vitest";
import { frontMatterFields } from "../../../src/import/front-matter/front-matter-text.ts";
import { readHugoSettings } from "../../../src/import/hugo/settings/hugo-settings.ts";
import { isZola, zolaAddressing } from "../../../src/import/zola/zola-address.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const settingsOf = (text: string) =>
  readHugoSettings(blogInMemory({ "config.toml": `base_url = "https://a.kr"\n${text}` }));

it.each([
  ["", "posts/a/index.md", [], "/posts/a/"],
  ["", "posts/2020-01-02-dated.md", [], "/posts/dated/"],
  ["", "posts/Some Name!.md", [], "/posts/some-name/"],
  ["", "posts/a.md", ["slug: my-slug"], "/posts/my-slug/"],
  ["", "posts/a.md", ["path: other/place"], "/other/place/"],
  ["", "about/_index.md", [], "/about/"],
  ["", "_index.md", [], "/"],
  ["", "posts/금리.md", [], null],
  ['[slugify]\npaths = "safe"', "posts/금리 글.md", [], "/posts/금리_글/"],
])("knows where Zola published: %j %s %j", (settings, path, fields, address) => {
  expect(zolaAddressing(settingsOf(settings))(path, frontMatterFields(post(fields)))).toBe(address);
});

it("is told from Hugo by its settings", () => {
  expect(isZola(settingsOf(""))).toBe(true);
  expect(isZola(readHugoSettings(blogInMemory({ "config.toml": 'baseURL = "https://a.kr"' })))).toBe(false);
});
