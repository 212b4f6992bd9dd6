import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyAssets } from "../../src/output/copy-assets.ts";
import { filesIn } from "../support/planned-files.ts";
import { putFiles, siteFolder } from "../support/site-folder.ts";

describe("copying the assets", () => {
  it("puts each file where it is published, over a former copy that may only be read, and no other", () => {
    const decomposed = "그림.png".normalize("NFD");
    const folder = siteFolder({
      "assets/favicon.ico": "i",
      [`assets/img/${decomposed}`]: "1",
      "assets/other.png": "x",
    });
    const places = { assetsFolder: join(folder, "assets"), output: join(folder, "_site") };
    chmodSync(join(folder, "assets/img", decomposed), 0o444);
    copyAssets(["favicon.ico", `img/${decomposed}`], places);
    putFiles(folder, { "assets/favicon.ico": "new" });
    copyAssets(["favicon.ico", `img/${decomposed}`], places);
    expect(filesIn(join(folder, "_site"))).toEqual({
      "assets/favicon.ico": "new",
      "assets/img/그림.png": "1",
      "favicon.ico": "new",
    });
  });

  it("does not mind what lies beside them, and follows no link", () => {
    const folder = siteFolder({ "assets/a.png": "1", secret: "mine" });
    mkdirSync(Buffer.concat([Buffer.from(join(folder, "assets/")), Buffer.of(0xb0, 0xa1)]));
    symlinkSync(join(folder, "secret"), join(folder, "assets/link.png"));
    copyAssets(["a.png", "link.png"], { assetsFolder: join(folder, "assets"), output: join(folder, "_site") });
    expect(filesIn(join(folder, "_site"))).toEqual({ "assets/a.png": "1" });
  });

  it("names the file that cannot be copied", () => {
    const folder = siteFolder({ "assets/a.png": "1" });
    const places = { assetsFolder: join(folder, "assets"), output: join(folder, "_site") };
    expect(() => copyAssets(["gone.png"], places)).toThrow(/ENOENT.*assets\/gone\.png/u);
    execFileSync("chmod", ["a-r", join(folder, "assets/a.png")]);
    if (process.getuid?.() !== 0) expect(() => copyAssets(["a.png"], places)).toThrow(/EACCES.*assets\/a\.png/u);
  });
});
