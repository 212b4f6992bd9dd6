import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFolders } from "../../../src/cli/project/check-folders.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "saegim-folders-"));
  mkdirSync(join(root, "posts"));
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "file"), "");
});
afterEach(() => rmSync(root, { recursive: true }));

function kinds(told: {
  readonly posts?: string;
  readonly assets?: string | null;
  readonly output?: string;
}): readonly string[] {
  const { posts = "posts", assets = "assets", output = "_site" } = told;
  const within = (name: string): string => join(root, name);
  const folders = { posts: within(posts), assets: assets === null ? null : within(assets), output: within(output) };
  return checkFolders(folders).map((problem) => problem.kind);
}

describe("checkFolders", () => {
  it("accepts existing folders and an output beside them, existing or not", () => {
    expect(kinds({})).toEqual([]);
    mkdirSync(join(root, "_site"));
    expect(kinds({ assets: null })).toEqual([]);
    expect(kinds({ output: "deep/er/_site" })).toEqual([]);
    expect(kinds({ output: "posts-site" })).toEqual([]);
  });

  it("refuses an output that is a link, wherever it leads", () => {
    mkdirSync(join(root, "elsewhere"));
    symlinkSync(join(root, "elsewhere"), join(root, "_site"));
    symlinkSync(join(root, "nowhere"), join(root, "dangling"));
    expect(kinds({})).toEqual(["output-is-link"]);
    expect(kinds({ output: "_site/" })).toEqual(["output-is-link"]);
    expect(kinds({ output: "dangling" })).toEqual(["output-is-link"]);
    expect(kinds({ output: "_site/below" })).toEqual([]);
    expect(kinds({ output: "file/below" })).toEqual([]);
  });

  it("reports every folder that is missing or is a file", () => {
    expect(kinds({ posts: "none", assets: "none" })).toEqual(["folder-missing", "folder-missing"]);
    expect(kinds({ posts: "file", assets: "file", output: "file" })).toEqual([
      "not-a-folder",
      "not-a-folder",
      "not-a-folder",
      "output-holds-source",
    ]);
  });

  it("refuses an output that is or contains the notes or the working folder", () => {
    expect(kinds({ output: "posts" })).toEqual(["output-holds-source"]);
    expect(kinds({ output: "." })).toEqual(["output-holds-source"]);
    expect(checkFolders({ posts: join(root, "posts"), assets: null, output: "." })).toEqual([
      { kind: "output-holds-source", output: ".", source: "." },
    ]);
    expect(checkFolders({ posts: join(root, "posts"), assets: null, output: ".." })).toMatchObject([{ source: "." }]);
  });

  it("refuses an output within the notes or the assets", () => {
    expect(kinds({ output: "posts/site" })).toEqual(["output-in-source"]);
    expect(kinds({ output: "assets/a/b" })).toEqual(["output-in-source"]);
  });

  it("is not fooled by a link", () => {
    symlinkSync(join(root, "posts"), join(root, "link"));
    expect(kinds({ output: "link" })).toEqual(["output-is-link"]);
    expect(kinds({ output: "link/site" })).toEqual(["output-in-source"]);
  });
});
