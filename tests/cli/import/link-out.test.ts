import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linkOut } from "../../../src/cli/import/link-out.ts";
import { siteFolder } from "../../support/site-folder.ts";

function folderWithLinks() {
  const root = siteFolder({ "outside/a.md": "", "new/notes/b.md": "" });
  const to = join(root, "new");
  symlinkSync(join(root, "outside"), join(to, "posts"));
  mkdirSync(join(to, "assets"));
  symlinkSync("../../outside", join(to, "assets/img"));
  symlinkSync("notes", join(to, "inside"));
  symlinkSync("nowhere", join(to, "dangling"));
  return { root, to };
}

describe("a link that leads out of the folder written to", () => {
  it("is found, also above the folders that are still to be made", () => {
    const { to } = folderWithLinks();
    expect(linkOut([join(to, "a.md"), join(to, "posts/a.md")], to)).toBe(join(to, "posts"));
    expect(linkOut([join(to, "posts/b/c/a.md")], to)).toBe(join(to, "posts"));
    expect(linkOut([join(to, "assets/img/b/a.png")], to)).toBe(join(to, "assets/img"));
  });

  it("is none that stays inside, or that the folder itself is", () => {
    const { root, to } = folderWithLinks();
    const files = ["a.md", "inside/a.md", "notes/a/b.md", "dangling/a.md", "assets/a.png"];
    expect(
      linkOut(
        files.map((file) => join(to, file)),
        to,
      ),
    ).toBeNull();
    const other = join(root, "another name");
    symlinkSync(to, other);
    expect(
      linkOut(
        files.map((file) => join(other, file)),
        other,
      ),
    ).toBeNull();
    expect(linkOut(["a.md", "posts/a.md"], ".")).toBeNull();
  });
});
