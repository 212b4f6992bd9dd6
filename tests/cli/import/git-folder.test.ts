import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { firstCommitDays } from "../../../src/cli/import/first-commits.ts";
import { isAlwaysReadable } from "../../../src/cli/import/git-folder.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

it("is any folder without a repository, a new repository, and one that a file names", () => {
  const { root, path } = temporaryProject({ "a/b/c.md": "글", "tree/.git": "gitdir: ../a/.git\n" });
  expect(isAlwaysReadable(root)).toBe(true);
  execFileSync("git", ["-C", path("a"), "init", "-q"]);
  expect(["a", "a/b", "tree"].map((name) => isAlwaysReadable(path(name)))).toEqual([true, true, true]);
});

it.skipIf(process.platform === "win32")("is no repository with a pipe or a device in place of a file", () => {
  for (const name of ["config", "HEAD", "info/exclude", "objects/info/alternates", "refs/heads/main"]) {
    const { path } = temporaryProject({ "a/b/c.md": "글", "tree/.git": "gitdir: ../a/.git\n" });
    execFileSync("git", ["-C", path("a"), "init", "-q"]);
    const file = path(`a/.git/${name}`);
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    if (name === "HEAD") symlinkSync("/dev/zero", file);
    else execFileSync("mkfifo", [file]);
    expect([name, ...["a", "a/b", "tree"].map((folder) => isAlwaysReadable(path(folder)))]).toEqual([
      name,
      ...[false, false, false],
    ]);
    expect(firstCommitDays(path("a/b"), "Asia/Seoul", process.env).size).toBe(0);
  }
  const { root, path } = temporaryProject({ "a/b.md": "글" });
  execFileSync("mkfifo", [path("a/.git")]);
  expect(isAlwaysReadable(path("a"))).toBe(false);
  expect(isAlwaysReadable(root)).toBe(true);
});
