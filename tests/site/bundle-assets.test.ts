import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleAssets } from "../../src/site/bundle-assets.ts";
import { siteFolder } from "../support/site-folder.ts";

const sources = (ink: string) => ({
  "assets/styles/main.css": `body { color: ${ink}; }\n`,
  "assets/scripts/site.ts": "document.title = String(1);\n",
});

describe("bundling the assets", () => {
  it("makes one style, and a script for every page and one each for the search and for lost readers, each under a name made of its content", async () => {
    const bundled = await bundleAssets(join(siteFolder(sources("red")), "assets"));
    expect(bundled.assets.stylesheet).toMatch(/^\/assets\/site-[0-9a-f]{10}\.css$/u);
    expect(bundled.assets.script).toMatch(/^\/assets\/site-[0-9a-f]{10}\.js$/u);
    expect(bundled.assets.searchScript).toMatch(/^\/assets\/search-[0-9a-f]{10}\.js$/u);
    expect(bundled.files.map(({ output }) => `/${output}`)).toEqual([
      bundled.assets.stylesheet,
      bundled.assets.script,
      bundled.assets.searchScript,
      bundled.assets.notFoundScript,
    ]);
    expect(bundled.files[0]?.render()).toBe("body{color:red}\n");
  });

  it("names the same content the same anywhere, and other content otherwise", async () => {
    const one = await bundleAssets(join(siteFolder(sources("red")), "assets"));
    const same = await bundleAssets(join(siteFolder(sources("red")), "assets"));
    const other = await bundleAssets(join(siteFolder(sources("blue")), "assets"));
    expect(same.assets).toEqual(one.assets);
    expect(other.assets.stylesheet).not.toBe(one.assets.stylesheet);
    expect(other.assets.script).toBe(one.assets.script);
  });

  it("takes Saegim's own style and scripts where a folder has none", async () => {
    const bundled = await bundleAssets(join(siteFolder({}), "assets"));
    expect(bundled.files.map((file) => file.render().length > 500)).toEqual([true, true, true, true]);
  });

  it("says where a style is wrong", async () => {
    const folder = siteFolder({ "assets/styles/main.css": '@import "./nowhere.css";\n' });
    await expect(bundleAssets(join(folder, "assets"))).rejects.toThrow(
      /main\.css:1:9: Could not resolve "\.\/nowhere\.css"/u,
    );
  });
});
