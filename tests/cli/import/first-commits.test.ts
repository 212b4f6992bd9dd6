import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { firstCommitDays } from "../../../src/cli/import/first-commits.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

function repository() {
  const project = temporaryProject({ "til/git/처음.md": "# 처음\n\n글\n", "til/a.md": "a", "other/b.md": "b" });
  const git = (day: string, ...asked: readonly string[]) => {
    const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgSign=false"];
    const dates = { GIT_AUTHOR_DATE: `${day}T12:00:00+09:00`, GIT_COMMITTER_DATE: `${day}T12:00:00+09:00` };
    execFileSync("git", ["-C", project.root, ...identity, ...asked], {
      env: { ...process.env, ...dates },
      stdio: "ignore",
    });
  };
  git("2021-05-06", "init");
  git("2021-05-06", "add", "til/git", "other");
  git("2021-05-06", "commit", "-m", "하나");
  git("2021-06-07", "add", "til/a.md");
  git("2021-06-07", "commit", "-m", "둘");
  git("2022-01-01", "mv", "til/git", "til/깃");
  git("2022-01-01", "commit", "-m", "셋");
  return { ...project, git, til: project.path("til") };
}

it("finds the day on which each file was first committed, even under another name", () => {
  const { til } = repository();
  expect([...firstCommitDays(til, "Asia/Seoul", process.env)].filter(([path]) => !path.startsWith("git/"))).toEqual([
    ["a.md", "2021-06-07"],
    ["깃/처음.md", "2021-05-06"],
  ]);
});

it("starts no program that a repository names, and is led to no other repository", () => {
  const { til, root, git, path } = repository();
  const command = `touch ${path("started")}`;
  for (const key of ["core.fsmonitor", "core.pager", "pager.log", "diff.external", "gpg.program", "core.sshCommand"])
    git("2022-01-02", "config", key, command);
  git("2022-01-02", "config", "log.showSignature", "true");
  expect(firstCommitDays(til, "Asia/Seoul", { ...process.env, GIT_DIR: "/nowhere" }).size).toBeGreaterThan(1);
  expect(existsSync(`${root}/started`)).toBe(false);
});

it("finds nothing without a history, or without git", () => {
  const { root } = temporaryProject({ "a.md": "a" });
  expect(firstCommitDays(root, "Asia/Seoul", process.env).size).toBe(0);
  expect(firstCommitDays(root, "Asia/Seoul", { PATH: "/nowhere" }).size).toBe(0);
});
