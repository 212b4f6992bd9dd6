import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeNewFile } from "../../../src/cli/project/write-new-file.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("writeNewFile", () => {
  it("writes a file and the folders above it, and leaves nothing else", () => {
    const folder = siteFolder({});
    expect(writeNewFile(join(folder, "a/b/금리.md"), "글")).toBe("written");
    expect(readFileSync(join(folder, "a/b/금리.md"), "utf8")).toBe("글");
    expect(readdirSync(join(folder, "a/b"))).toEqual(["금리.md"]);
  });

  it("writes under a name that tells whose it is, so that what a killed process leaves can be removed", () => {
    const folder = siteFolder({ [`.saegim-${process.pid}`]: "half" });
    expect(writeNewFile(join(folder, "a.md"), "글")).toBe("written");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("글");
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });

  it("leaves a file alone that is there already, be it a folder or a link to nowhere", () => {
    const folder = siteFolder({ "a.md": "앞선 글", "b.md/c": "" });
    expect(writeNewFile(join(folder, "a.md"), "새 글")).toBe("taken");
    expect(writeNewFile(join(folder, "b.md"), "새 글")).toBe("taken");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("앞선 글");
    expect(readdirSync(folder).toSorted()).toEqual(["a.md", "b.md"]);
  });

  it("reports what is in the way: a file in the folder's place does not mean that the name is taken", () => {
    const folder = siteFolder({ posts: "a file" });
    expect(writeNewFile(join(folder, "posts/a.md"), "글")).toEqual({ failure: "ENOTDIR" });
    expect(writeNewFile(join(folder, "posts/more/a.md"), "글")).toEqual({ failure: "ENOTDIR" });
    expect(writeNewFile(join(folder, `${"가".repeat(100)}.md`), "글")).toEqual({ failure: "ENAMETOOLONG" });
    expect(readdirSync(folder)).toEqual(["posts"]);
  });
});
