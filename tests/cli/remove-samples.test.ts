import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { sampleFiles } from "../../src/cli/remove-samples/sample-files.ts";
import { hashOf } from "../../src/cli/remove-samples/samples-in.ts";
import { projectRoot } from "../support/build-site-in.ts";
import { memoryIo } from "../support/command-io.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { goodNote, temporaryProject } from "../support/temporary-project.ts";

const sampleNames = [
  ...Object.keys(sampleFiles.posts).map((name) => `posts/${name}`),
  ...Object.keys(sampleFiles.assets).map((name) => `assets/${name}`),
];

/** A new blog with its samples, and one note of the writer's own. */
function newBlog() {
  const project = temporaryProject({ "posts/2022-07-01-mine.md": goodNote, "assets/img/.keep": "" });
  for (const name of sampleNames) writeFileSync(project.path(name), readFileSync(join(projectRoot, name)));
  return project;
}

async function remove(project: ReturnType<typeof newBlog>) {
  const io = memoryIo();
  const folders = ["--posts", project.path("posts"), "--assets", project.path("assets")];
  const code = await main(["remove-samples", ...folders, "--config", project.path("site.config.ts")], io);
  return { code, out: io.stdout.text() };
}

/** Folders may be closed to a user who is not root; the program is bundled before, since its cache may be as well. */
async function removeAsOther(project: ReturnType<typeof newBlog>) {
  chmodSync(project.root, 0o777);
  chmodSync(project.path("posts"), 0o777);
  await runSaegim(["--version"], { cwd: project.root });
  const user = process.getuid?.() === 0 ? { user: 65534 } : {};
  return await runSaegim(["remove-samples"], { cwd: project.root, ...user });
}

/** The samples of a new blog, each with its hash. */
const released = [
  ...Object.entries(sampleFiles.posts).map(([name, hash]) => [`posts/${name}`, hash]),
  ...Object.entries({ ...sampleFiles.assets, ...sampleFiles.icons }).map(([name, hash]) => [`assets/${name}`, hash]),
];

/** A blog that was published, or whose samples were removed, belongs to its writer. */
const isOwnBlog = ["urls.lock", ...released.map(([name = ""]) => name)].some(
  (name, index) => existsSync(join(projectRoot, name)) === (index === 0),
);

describe.skipIf(isOwnBlog)("what a new blog comes with", () => {
  it("never changes, so that merging a newer Saegim causes no conflict", () => {
    const now = released.map(([name = ""]) => [name, hashOf(readFileSync(join(projectRoot, name)))]);
    expect(now).toEqual(released);
  });

  it("is everything in the writer's folders", () => {
    const found = ["posts", "assets/img"].flatMap((folder) =>
      readdirSync(join(projectRoot, folder)).map((name) => `${folder}/${name}`),
    );
    const known = released.map(([name = ""]) => name).filter((name) => name !== "assets/favicon.ico");
    expect(found.filter((name) => !name.includes("/.")).toSorted()).toEqual(known.toSorted());
  });
});

describe("remove-samples", { timeout: 60_000 }, () => {
  it("removes them, and touches nothing of the writer's", async () => {
    const project = newBlog();
    const { code, out } = await remove(project);
    expect(code).toBe(0);
    expect(readdirSync(project.path("posts"))).toEqual(["2022-07-01-mine.md"]);
    expect(readdirSync(project.path("assets/img"))).toEqual([".keep"]);
    expect(out.trimEnd().split("\n")).toHaveLength(sampleNames.length + 1);
    expect((await remove(project)).out).toBe("지울 예시 노트가 없습니다.\n");
  });

  it("names a command that brings the samples back, and nothing that the writer has not committed is lost by it", async () => {
    const project = newBlog();
    const git = (...words: readonly string[]) =>
      spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...words], { cwd: project.path(".") });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    writeFileSync(project.path("posts/2022-07-01-mine.md"), "아직 올리지 않은 글\n");
    const [, command = ""] = /: git (.*)$/mu.exec((await remove(project)).out) ?? [];
    git(...command.split(" "));
    expect(sampleNames.filter((name) => !existsSync(project.path(name)))).toEqual([]);
    expect(readFileSync(project.path("posts/2022-07-01-mine.md"), "utf8")).toBe("아직 올리지 않은 글\n");
  });

  it("says what comes next where no note is left, for Git keeps no empty folder", async () => {
    const project = newBlog();
    rmSync(project.path("posts/2022-07-01-mine.md"));
    expect((await remove(project)).out).toContain("다음: 첫 노트를 쓰세요(npm run new).");
    expect((await remove(newBlog())).out).not.toContain("다음:");
  });

  it("keeps a note that the writer changed, and the picture it shows", async () => {
    const project = newBlog();
    const changed = "posts/2021-12-15-lg-exaone.md";
    const text = `${readFileSync(project.path(changed), "utf8")}\n내 생각\n`;
    writeFileSync(project.path(changed), text);
    const { out } = await remove(project);
    expect(readFileSync(project.path(changed), "utf8")).toBe(text);
    expect(existsSync(project.path("assets/img/211215Wed_LGAI.png"))).toBe(true);
    expect(existsSync(project.path("assets/img/yield-curve.svg"))).toBe(false);
    expect(out).toContain("2021-12-15-lg-exaone.md (고쳐 쓴 노트)");
    expect(out).toContain("211215Wed_LGAI.png (노트에 쓰인 그림)");
  });

  it.skipIf(process.platform === "win32")(
    "says of each sample whether it is gone where a folder is closed",
    async () => {
      const project = newBlog();
      chmodSync(project.path("assets/img"), 0o555);
      const { code, out, err } = await removeAsOther(project);
      chmodSync(project.path("assets/img"), 0o755);
      expect([code, err]).toEqual([1, ""]);
      expect(readdirSync(project.path("posts"))).toEqual(["2022-07-01-mine.md"]);
      expect(out).toContain("지움  posts/2022-05-11-etf.md\n");
      expect(out).toContain("남김  assets/img/yield-curve.svg (지울 수 없는 파일: EACCES)\n");
      expect(out).toContain("예시 파일 12개를 지웠습니다.");
      expect(out).toContain("지우지 못한 예시가 있습니다. 그 폴더에 쓸 권한이 있는지 확인하고 다시 하세요.\n");
    },
  );

  it.skipIf(process.platform === "win32")("removes nothing where a note cannot be read", async () => {
    const project = newBlog();
    chmodSync(project.path("posts/2022-07-01-mine.md"), 0o000);
    const { code, err } = await removeAsOther(project);
    expect(code).toBe(2);
    expect(err).toContain("2022-07-01-mine.md를 열 수 없습니다 (EACCES)");
    expect(sampleNames.filter((name) => !existsSync(project.path(name)))).toEqual([]);
  });

  it("knows the samples again with the line ends that Git gives them on Windows", async () => {
    const project = newBlog();
    const name = project.path("posts/2022-05-11-etf.md");
    writeFileSync(name, readFileSync(name, "utf8").replaceAll("\n", "\r\n"));
    await remove(project);
    expect(existsSync(name)).toBe(false);
  });

  it("says what removes the cards that were drawn for them", async () => {
    const project = newBlog();
    mkdirSync(project.path("assets/img/cards"));
    writeFileSync(project.path("assets/img/cards/2022-07-01-0123abcd.png"), "");
    expect((await remove(project)).out).not.toContain("npm run cards");
    const other = newBlog();
    mkdirSync(other.path("assets/img/cards"));
    writeFileSync(other.path("assets/img/cards/2022-05-11-0123abcd.png"), "");
    expect((await remove(other)).out).toContain("npm run cards");
    expect(existsSync(other.path("assets/img/cards/2022-05-11-0123abcd.png"))).toBe(true);
  });

  it("says what to do if their addresses were published", async () => {
    const project = newBlog();
    writeFileSync(project.path("urls.lock"), "/notes/2022-05-11-etf/ <- 2022-05-11-etf\n");
    expect((await remove(project)).out).toContain("npm run build -- --accept-removals");
  });
});
