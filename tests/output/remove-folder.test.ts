import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { removeFolder } from "../../src/output/remove-folder.ts";
import { siteFolder } from "../support/site-folder.ts";

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

it("is content where there is nothing", () => {
  expect(() => removeFolder(join(siteFolder({}), "none"))).not.toThrow();
});
