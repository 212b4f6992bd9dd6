import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolders } from "../../../src/cli/project/make-folders.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("makeFolders", () => {
  it("makes a folder and its parents, and accepts an existing one", () => {
    const folder = join(siteFolder({}), "a/b/c");
    expect(makeFolders(folder)).toBeNull();
    expect(makeFolders(folder)).toBeNull();
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it("reports what is in the way", () => {
    const folder = siteFolder({ posts: "a file" });
    expect(makeFolders(join(folder, "posts/more"))).toBe("ENOTDIR");
    expect(makeFolders(join(folder, "가".repeat(100), "b"))).toBe("ENAMETOOLONG");
  });

  it.skipIf(!existsSync("/proc/self"))("ends if nobody can make a folder", () => {
    expect(makeFolders("/proc/none/more")).toMatch(/^E[A-Z]+$/u);
  });
});
