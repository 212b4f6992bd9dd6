import { expect, it } from "vitest";
import { readBlogSettings } from "../../../../src/import/jekyll/settings/settings-file.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

it.each([
  [{}, null, "/:categories/:year/:month/:day/:title:output_ext", true],
  [{ "_config.yaml": "permalink: /:title/" }, "_config.yaml", "/:title/", true],
  [{ "_config.yml": "permalink: /:title/", "_config.yaml": "permalink: none" }, "_config.yml", "/:title/", true],
  [{ "_config.toml": 'permalink = "/:title/" # 주소' }, "_config.toml", "/:title/", true],
  [{ "_config.toml": "permalink = " }, "_config.toml", "/:categories/:year/:month/:day/:title:output_ext", false],
  [{ "_config.yml": null }, "_config.yml", "/:categories/:year/:month/:day/:title:output_ext", false],
])("finds the settings of %j", (texts, file, permalink, knowsAddresses) => {
  const found = readBlogSettings(blogInMemory(texts));
  expect(found).toMatchObject({ file, config: { permalink, knowsAddresses }, isUnreadable: !knowsAddresses });
});
