import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { copyProject, linkPackages } from "../support/copy-project.ts";

const run = promisify(execFile);
const alsoPublished = ["README.md", "package-lock.json", ".gitignore", ".gitattributes", ".github", "docs/owning.md"];
const changedSample = "posts/2021-12-15-lg-exaone.md";
const ownNote = "posts/2022-07-01-mine.md";

/** No user's settings but these. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

describe("a blog of one's own", { timeout: 300_000 }, () => {
  let root: string;
  const at = (...names: readonly string[]): string => join(root, ...names);
  const git = async (folder: string, ...argv: readonly string[]) =>
    (await run("git", [...argv], { cwd: at(folder), env: environment })).stdout;
  const saegim = async (folder: string, ...argv: readonly string[]) =>
    (await run(process.execPath, ["bin/saegim.mjs", ...argv], { cwd: at(folder), timeout: 120_000 })).stdout;
  const commit = async (folder: string, message: string) => {
    await git(folder, "add", "--all");
    await git(folder, "commit", "--quiet", "--message", message);
  };
  const text = (folder: string, name: string) => readFileSync(at(folder, name), "utf8");

  /**
   * What a writer does with a new blog: removes the samples except one, which they rewrite, sets the title, writes, and
   * publishes.
   */
  async function write(folder: string) {
    await linkPackages(at(folder));
    appendFileSync(at(folder, changedSample), "\n내 생각을 덧붙였다.\n");
    await saegim(folder, "remove-samples");
    writeFileSync(at(folder, ownNote), "---\ntitle: 내 노트\ntags: [금리]\n---\n\n처음 쓴 노트.\n");
    mkdirSync(at(folder, "assets/img"), { recursive: true });
    writeFileSync(at(folder, "assets/img/mine.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
    writeFileSync(at(folder, "site.config.ts"), 'export default { title: "나의 노트" };\n');
    await saegim(folder, "build", "--publish");
    await commit(folder, "내 블로그");
  }

  /** What a newer Saegim brings: changed files next to and among the writer's, and new ones. */
  async function release(version: string) {
    for (const name of [
      "README.md",
      "layouts/documents/document.ts",
      "src/site/plan-site.ts",
      ".github/workflows/pages.yml",
    ]) {
      const comment =
        { md: "\n", ts: `\n// ${version}\n`, yml: `\n# ${version}\n` }[name.split(".").at(-1) ?? ""] ?? "";
      appendFileSync(at("saegim", name), comment);
    }
    writeFileSync(at("saegim", `docs/new-in-${version}.md`), "새로운 것\n");
    const packageText = text("saegim", "package.json").replace(/"version": "[^"]+"/u, `"version": "${version}"`);
    writeFileSync(at("saegim", "package.json"), packageText);
    await commit("saegim", version);
  }

  const writersFiles = (folder: string) =>
    [changedSample, ownNote, "assets/img/mine.svg", "site.config.ts", "urls.lock"].map((name) => text(folder, name));

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "saegim-owning-"));
    mkdirSync(at("saegim"));
    await copyProject(at("saegim"));
    for (const name of alsoPublished) cpSync(join(projectRoot, name), at("saegim", name), { recursive: true });
    await git("saegim", "init", "--quiet", "--initial-branch", "main");
    await commit("saegim", "0.1.0");
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }), 120_000);

  it("takes in a newer Saegim with two commands, without a conflict, its own files to the letter", async () => {
    await git(".", "clone", "--quiet", at("saegim"), at("blog"));
    await write("blog");
    const before = writersFiles("blog");
    await release("0.2.0");

    await git("blog", "remote", "add", "saegim", at("saegim"));
    await git("blog", "fetch", "--quiet", "saegim");
    await git("blog", "merge", "--quiet", "--no-edit", "saegim/main");

    expect(await git("blog", "status", "--porcelain")).toBe("");
    expect(writersFiles("blog")).toEqual(before);
    expect(text("blog", "package.json")).toContain('"version": "0.2.0"');
    expect(text("blog", "src/site/plan-site.ts")).toBe(text("saegim", "src/site/plan-site.ts"));
    expect(existsSync(at("blog", "posts/2022-05-11-etf.md"))).toBe(false);
    await saegim("blog", "build", "--publish");
    expect(text("blog", "_site/index.html")).toContain("나의 노트");
    expect(await git("blog", "status", "--porcelain")).toBe("");
  });

  it("joins a history that it was made without, and then merges what is new", async () => {
    await git(".", "clone", "--quiet", at("saegim"), at("template"));
    const begunWith = (await git("template", "rev-parse", "HEAD")).trim();
    rmSync(at("template", ".git"), { recursive: true });
    await git("template", "init", "--quiet", "--initial-branch", "main");
    await write("template");
    const before = writersFiles("template");
    await release("0.3.0");

    await git("template", "remote", "add", "saegim", at("saegim"));
    await git("template", "fetch", "--quiet", "saegim");
    await git(
      "template",
      "merge",
      "--quiet",
      "--no-edit",
      "--allow-unrelated-histories",
      "--strategy",
      "ours",
      begunWith,
    );
    await git("template", "merge", "--quiet", "--no-edit", "saegim/main");

    expect(writersFiles("template")).toEqual(before);
    expect(text("template", "package.json")).toContain('"version": "0.3.0"');
    expect(existsSync(at("template", "posts/2022-05-11-etf.md"))).toBe(false);
  });

  it("keeps the addresses of both computers it was written on", async () => {
    for (const name of ["desk", "lap"]) {
      await git(".", "clone", "--quiet", at("blog"), at(name));
      await linkPackages(at(name));
      writeFileSync(at(name, `posts/2022-07-02-${name}.md`), `---\ntitle: ${name}\ntags: [금리]\n---\n\n본문.\n`);
      await saegim(name, "build", "--publish");
      await commit(name, name);
    }
    await git("desk", "remote", "add", "lap", at("lap"));
    await git("desk", "fetch", "--quiet", "lap");
    await git("desk", "merge", "--quiet", "--no-edit", "lap/main");
    expect(text("desk", "urls.lock")).toContain("/notes/2022-07-02-desk/");
    expect(text("desk", "urls.lock")).toContain("/notes/2022-07-02-lap/");
    await saegim("desk", "check");
  });
});
