import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStudyDate } from "../../../src/model/date/study-date.ts";
import { bundleAssets } from "../../../src/site/assets/bundle-assets.ts";
import { siteFiles } from "../../../src/site/files/site-files.ts";
import { loadAndPlan } from "../../../src/site/load-and-plan.ts";
import { nodeFileSystem } from "../../../src/site/system/node-file-system.ts";
import { siteFolder, smallPost } from "../../support/site-folder.ts";

describe("the files of a site", () => {
  it("are its pages, its style, and the pictures to copy", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("가나다"),
      "assets/img/a.png": "x",
      "assets/styles/main.css": "body { color: red; }\n",
    });
    const assetsFolder = join(folder, "assets");
    const day = readStudyDate("2022-01-01") ?? expect.fail("no such day");
    const planned = await loadAndPlan(nodeFileSystem, {
      postsFolder: join(folder, "posts"),
      assetsFolder,
      config: { file: null, overrides: [] },
      now: () => ({ day, time: "00:00:00" }),
    });
    const { files, copies } = await siteFiles(planned, await bundleAssets(assetsFolder));
    expect(copies).toEqual(new Set(["img/a.png"]));
    const style = files.find(({ output }) => output.endsWith(".css")) ?? expect.fail("no style");
    const note = files.find(({ output }) => output === "notes/2021-12-15-a/index.html") ?? expect.fail("no note");
    expect(note.render()).toContain("가나다 본문입니다.");
    expect(note.render()).toContain(`href="/${style.output}"`);
  });
});
