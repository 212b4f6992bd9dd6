import { expect, it } from "vitest";
import { astroSettings } from "../../../src/import/astro/astro-settings.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it("takes over the address of a site of Astro's", () => {
  const text = "// site: 'https://b.kr'\nexport default defineConfig({ site: 'https://a.kr', trailingSlash: 'never' })";
  expect(astroSettings(blogInMemory({ "astro.config.ts": text }))).toEqual([
    { from: ["astro.config.ts: site"], to: "origin", value: "https://a.kr" },
  ]);
  const below = blogInMemory({ "astro.config.mjs": "site: 'https://a.github.io/', base: '/blog'" });
  expect(astroSettings(below).map(({ to, value }) => [to, value])).toEqual([
    ["origin", "https://a.github.io"],
    ["basePath", "/blog/"],
  ]);
});

it.each(["src/consts.ts", "src/consts.js", "src/config.ts"])(
  "takes the title of Astro's own starter from %s",
  (file) => {
    const consts =
      "// const SITE_TITLE = '옛';\nexport const SITE_TITLE = '글방';\nexport const SITE_DESCRIPTION =\n\t\"적는 곳\";\n";
    expect(astroSettings(blogInMemory({ "astro.config.mjs": "site: 'https://a.kr'", [file]: consts }))).toEqual([
      { from: [`${file}: SITE_TITLE`], to: "title", value: "글방" },
      { from: [`${file}: SITE_DESCRIPTION`], to: "description", value: "적는 곳" },
      { from: ["astro.config.mjs: site"], to: "origin", value: "https://a.kr" },
    ]);
  },
);

it.each(["site: config.site", "site: `https://${" + "host}`", "site: 'https://example.com'", ""])(
  "takes nothing of %j",
  (text) => expect(astroSettings(blogInMemory({ "astro.config.mjs": text }))).toEqual([]),
);

it("reads nothing from a site that is not Astro's", () => expect(astroSettings(blogInMemory({}))).toEqual([]));
