import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { bundleAssets } from "../../../src/site/assets/bundle-assets.ts";
import { siteFolder } from "../../support/site-folder.ts";

const sources = (ink: string) => ({
  "assets/styles/main.css": `body { color: ${ink}; }\n`,
  "assets/scripts/site.ts": "document.title = String(1);\n",
});

describe("bundling the assets", () => {
  it("makes a style for every page, one for those that are no notes and one for those to search on, and a script for every page and one each for the search and for lost readers, each under a name made of its content", async () => {
    const bundled = await bundleAssets(join(siteFolder(sources("red")), "assets"));
    expect(bundled.assets.stylesheet).toMatch(/^\/assets\/site-[0-9a-f]{10}\.css$/u);
    expect(bundled.assets.listsStylesheet).toMatch(/^\/assets\/lists-[0-9a-f]{10}\.css$/u);
    expect(bundled.assets.searchStylesheet).toMatch(/^\/assets\/search-[0-9a-f]{10}\.css$/u);
    expect(bundled.assets.script).toMatch(/^\/assets\/site-[0-9a-f]{10}\.js$/u);
    expect(bundled.assets.searchScript).toMatch(/^\/assets\/search-[0-9a-f]{10}\.js$/u);
    expect(bundled.files.map(({ output }) => `/${output}`)).toEqual([
      bundled.assets.stylesheet,
      bundled.assets.listsStylesheet,
      bundled.assets.searchStylesheet,
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

  it.skipIf(process.platform === "win32")("waits for no pipe, be it imported", async () => {
    const folder = siteFolder({ ...sources("red"), "assets/styles/main.css": '@import "./pipe.css";\n' });
    execFileSync("mkfifo", [join(folder, "assets/styles/pipe.css")]);
    const { problems } = await bundleAssets(join(folder, "assets"));
    expect(
      problems.map(({ rule, facts, source }) => [rule, facts, source?.endsWith("assets/styles/pipe.css")]),
    ).toEqual([["file-unreadable", { reason: "PIPE" }, true]]);
  });

  it("takes Saegim's own style and scripts where a folder has none", async () => {
    const bundled = await bundleAssets(join(siteFolder({}), "assets"));
    expect(bundled.files.map((file) => file.render().length > 500)).toEqual([true, true, true, true, true, true]);
  });

  it("says which of Saegim's own are missing, and what brings them back", async () => {
    const { problems } = await bundleAssets("/none/assets", undefined, "/none/own");
    expect(problems.map(({ rule, source }) => [rule, source?.split("/own/")[1]])).toEqual(
      ["styles/main.css", "styles/lists-page.css", "styles/search-page.css"]
        .concat("scripts/site.ts", "scripts/search.ts", "scripts/not-found.ts")
        .map((name) => ["asset-broken", name]),
    );
    expect(problems.map((problem) => messageOf(problem, "ko").next?.includes("git checkout-index -a -q"))).toEqual(
      problems.map(() => true),
    );
  });

  it("says where a style and a script are wrong, and leaves both empty", async () => {
    const folder = siteFolder({
      "assets/styles/main.css": '/* a */\n@import "./nowhere.css";\n',
      "assets/scripts/site.ts": "let x = ((",
    });
    const { problems, sources, files } = await bundleAssets(join(folder, "assets"));
    expect(problems.map(({ rule, source, place }) => [rule, source?.split("/assets/")[1], place?.start.line])).toEqual([
      ["asset-broken", "styles/main.css", 2],
      ["asset-broken", "scripts/site.ts", 1],
    ]);
    expect(sources.map(({ text }) => text.slice(0, 3))).toEqual(["/* ", "let"]);
    expect(files.map((file) => file.render() === "")).toEqual([true, false, false, true, false, false]);
  });
});
