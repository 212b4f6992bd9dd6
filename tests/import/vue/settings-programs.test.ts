import { expect, it } from "vitest";
import { settingsPrograms } from "../../../src/import/vue/settings-programs.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it("reads VitePress' settings, which may be in a folder of theirs", () => {
  const folder = blogInMemory({ ".vitepress/config/index.ts": 'import "./shared"', ".vitepress/config/shared.ts": "" });
  expect(settingsPrograms(folder)).toHaveLength(2);
  expect(settingsPrograms(blogInMemory({ "config.ts": "" }))).toEqual([]);
});

it("reads VuePress' settings, and what they import, without comments", () => {
  const folder = blogInMemory({
    "a.ts": "",
    "docs/.vuepress/config.ts":
      'import theme from "./look.js"; // "./b.js"\nimport "vuepress"; import x from "../../a";',
    "docs/.vuepress/look.ts": 'require("./options"); import("../../../outside.js"); import "./config.ts";',
    "docs/.vuepress/options/index.js": "x",
    "docs/.vuepress/plume.config.ts": "",
    "docs/.vuepress/client.ts": "",
    "docs/.vuepress/b.js": "",
  });
  expect(settingsPrograms(folder).map(({ file }) => file)).toEqual([
    "docs/.vuepress/config.ts",
    "docs/.vuepress/plume.config.ts",
    "docs/.vuepress/look.ts",
    "a.ts",
    "docs/.vuepress/options/index.js",
  ]);
  expect(settingsPrograms(folder)[0]?.program).not.toContain("b.js");
});
