import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { removeFolder } from "../../../src/output/folder/remove-folder.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("takes away a folder with all that is in it, empty folders too", () => {
  const folder = siteFolder({ "site/a/b/c.html": "x", "site/.nojekyll": "" });
  mkdirSync(join(folder, "site/empty"));
  removeFolder(join(folder, "site"));
  expect(existsSync(join(folder, "site"))).toBe(false);
});

it("takes away links, never what they lead to", () => {
  const folder = siteFolder({ "site/a.html": "x", "posts/a.md": "mine" });
  symlinkSync(join(folder, "posts"), join(folder, "site/posts"));
  symlinkSync(join(folder, "posts"), join(folder, "link"));
  removeFolder(join(folder, "site"));
  removeFolder(join(folder, "link"));
  expect(existsSync(join(folder, "site")) || existsSync(join(folder, "link"))).toBe(false);
  expect(readFileSync(join(folder, "posts/a.md"), "utf8")).toBe("mine");
});

it("takes away folders too deep for a path, and leaves those beside it", () => {
  const folder = siteFolder({ "site/index.html": "x", "site/deep-0/a.html": "x", "beside/a.html": "x" });
  makeDeep(join(folder, "site"));
  removeFolder(join(folder, "site"));
  expect(existsSync(join(folder, "site"))).toBe(false);
  expect(existsSync(join(folder, "beside/a.html"))).toBe(true);
});

/** Folders in folders, each chain as long as a path may be and put below the one before. */
function makeDeep(folder: string): void {
  const chain = Array.from({ length: 15 }, () => "ㄱ".repeat(80)).join("/");
  for (let round = 0; round < 3; round += 1) {
    const top = join(folder, `chain-${round}`);
    mkdirSync(join(top, chain), { recursive: true });
    writeFileSync(join(top, chain, "a.html"), "x");
    if (round > 0) renameSync(join(folder, `chain-${round - 1}`), join(top, chain, "c"));
  }
}

it("is content where there is nothing", () => {
  expect(() => removeFolder(join(siteFolder({}), "none"))).not.toThrow();
});
