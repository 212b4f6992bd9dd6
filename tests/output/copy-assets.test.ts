import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { copyAssets } from "../../src/output/copy-assets.ts";
import { UnreadableAsset } from "../../src/output/unreadable-asset.ts";
import { filesIn } from "../support/planned-files.ts";
import { putFiles, siteFolder } from "../support/site-folder.ts";

describe("copying the assets", () => {
  it("puts exactly the given files where they are published, over a read-only copy too", () => {
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

  it("ignores what is beside them", () => {
    const folder = siteFolder({ "assets/a.png": "1" });
    mkdirSync(Buffer.concat([Buffer.from(join(folder, "assets/")), Buffer.of(0xb0, 0xa1)]));
    copyAssets(["a.png"], { assetsFolder: join(folder, "assets"), output: join(folder, "_site") });
    expect(filesIn(join(folder, "_site"))).toEqual({ "assets/a.png": "1" });
  });

  it("names the file that is no longer one, and what replaced it, without following links or waiting for pipes", () => {
    const folder = siteFolder({ "assets/a.png": "1", "assets/folder.png/b.png": "2", secret: "mine" });
    const places = { assetsFolder: join(folder, "assets"), output: join(folder, "_site") };
    symlinkSync(join(folder, "secret"), join(folder, "assets/link.png"));
    execFileSync("mkfifo", [join(folder, "assets/pipe.png")]);
    const failureOf = (name: string): readonly [string, string] => {
      try {
        copyAssets([name], places);
      } catch (error) {
        if (error instanceof UnreadableAsset) return [relative(folder, error.path), error.code];
        throw error;
      }
      return expect.fail("was copied");
    };
    expect(failureOf("gone.png")).toEqual(["assets/gone.png", "ENOENT"]);
    expect(failureOf("a.png/b.png")).toEqual(["assets/a.png/b.png", "ENOTDIR"]);
    expect(failureOf("folder.png")).toEqual(["assets/folder.png", "EISDIR"]);
    expect(failureOf("link.png")).toEqual(["assets/link.png", "ELOOP"]);
    expect(failureOf("pipe.png")).toEqual(["assets/pipe.png", "PIPE"]);
    expect(existsSync(join(folder, "_site"))).toBe(false);
    execFileSync("chmod", ["a-r", join(folder, "assets/a.png")]);
    if (process.getuid?.() !== 0) expect(failureOf("a.png")).toEqual(["assets/a.png", "EACCES"]);
  });

  it("throws what the system says of the place that they go to", () => {
    const folder = siteFolder({ "assets/a.png": "1", "_site/assets": "a file where the folder should be" });
    const places = { assetsFolder: join(folder, "assets"), output: join(folder, "_site") };
    expect(() => copyAssets(["a.png"], places)).toThrow(/EEXIST.*_site/u);
  });
});
