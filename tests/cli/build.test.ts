import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo, memoryStream } from "../support/command-io.ts";
import { goodNote, type TemporaryProject, temporaryProject } from "../support/temporary-project.ts";

const note = "posts/2021-12-15-금리.md";

async function build(project: TemporaryProject, ...argv: readonly string[]) {
  const io = memoryIo();
  const code = await main(["build", ...project.options, "--output", project.path("_site"), ...argv], io);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

describe("build", { timeout: 60_000 }, () => {
  it("makes the site and sums it up", async () => {
    const project = temporaryProject({ [note]: goodNote, "assets/img/a.png": "picture" });
    const { code, out, err } = await build(project);
    expect([code, err]).toEqual([0, ""]);
    const site = project.path("_site");
    expect(out).toMatch(/^노트 1편, 페이지 \d+개를 .*_site에 만들었습니다 \(\d+\.\d초\)\.\n미리 보기: npm run dev\n$/u);
    expect(readFileSync(`${site}/notes/2021-12-15-금리/index.html`, "utf8")).toContain("기준금리 동결");
    expect(readFileSync(`${site}/assets/img/a.png`, "utf8")).toBe("picture");
    expect(readdirSync(project.root).toSorted()).toEqual(["_site", "assets", "posts", "site.config.ts"]);
  });

  it("first puts back the site that a build had moved aside when it was killed, even if it then stops", async () => {
    const project = temporaryProject({ [note]: goodNote });
    await build(project);
    const index = readFileSync(project.path("_site/index.html"), "utf8");
    const aside = project.path("_site.saegim-old-99999999");
    renameSync(project.path("_site"), aside);
    expect((await build(project)).code).toBe(0);
    expect(existsSync(aside)).toBe(false);
    renameSync(project.path("_site"), aside);
    writeFileSync(project.path(note), goodNote.replace(/^title:.*$/mu, "tilte: 금리"));
    expect((await build(project)).code).toBe(1);
    expect(readFileSync(project.path("_site/index.html"), "utf8")).toBe(index);
    expect(existsSync(aside)).toBe(false);
  });

  it("removes what a command that was killed left beside notes and pictures", async () => {
    const left = ["posts", "assets/img"].map((folder) => `${folder}/.saegim-${2 ** 31 - 2}`);
    const project = temporaryProject({ [note]: goodNote, ...Object.fromEntries(left.map((path) => [path, "half"])) });
    expect((await build(project)).code).toBe(0);
    for (const path of left) expect(existsSync(project.path(path)), path).toBe(false);
  });

  it("leaves the owner's own copies beside the site alone", async () => {
    const copies = { "_site.old-20261101/diary.txt": "mine", "_site.next-2/mine.txt": "mine" };
    const project = temporaryProject({ [note]: goodNote, ...copies });
    expect((await build(project)).code).toBe(0);
    writeFileSync(project.path(note), `${goodNote}\n한 줄 더\n`);
    expect((await build(project)).code).toBe(0);
    for (const copy of Object.keys(copies)) expect(readFileSync(project.path(copy), "utf8")).toBe("mine");
  });

  it("says in a terminal how far it is when it takes over a second, and wipes it in the end", async () => {
    const project = temporaryProject({ [note]: goodNote });
    let seconds = 0;
    const now = () => {
      seconds += 2;
      return new Date(seconds * 1000);
    };
    const io = memoryIo({ stderr: memoryStream({ isTerminal: true }), now });
    expect(await main(["build", ...project.options, "--output", project.path("_site")], io)).toBe(0);
    const shown = io.stderr.text().split("\r\u001B[K");
    expect(shown.slice(0, 4)).toEqual(["", "노트를 읽는 중: 1편", "", "파일을 만드는 중: 1개"]);
    expect(shown.at(-1)).toBe("");
  });

  it("reports notes held back, and how to see warnings", async () => {
    const project = temporaryProject({
      [note]: goodNote.replace("tags:", "tagz:"),
      "posts/2021-12-20-물가.md": goodNote.replace("---\n", "---\ndraft: true\n"),
    });
    const { code, out } = await build(project);
    expect(code).toBe(0);
    expect(out).toContain("초안이거나 아직 때가 되지 않은 노트 1편은 싣지 않았습니다.\n");
    expect(out).toContain("경고 1개가 있습니다. 자세히 보기: npm run check\n");
  });

  it("does not say that the previous site stays if there is none", async () => {
    const { code, err } = await build(temporaryProject({ [note]: "" }));
    expect([code, err.trimEnd().split("\n").at(-1)]).toEqual([
      1,
      "사이트를 만들지 않았습니다. 오류를 고친 뒤 다시 만드세요.",
    ]);
  });

  it("makes nothing where a note has an error: the former site stays, byte for byte", async () => {
    const project = temporaryProject({ [note]: goodNote });
    await build(project);
    const home = readFileSync(project.path("_site/index.html"));
    writeFileSync(project.path(note), goodNote.replace("한국은행", "[환율](/none/)"));
    const { code, out, err } = await build(project);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("link-broken");
    expect(err.trimEnd().split("\n").at(-1)).toMatch(/^사이트를 만들지 않았습니다\. .*_site는 그대로입니다\.$/u);
    expect(readFileSync(project.path("_site/index.html")).equals(home)).toBe(true);
    expect(readdirSync(project.root)).not.toContain("_site.next");
  });

  it("reports where a script or style is wrong, and keeps the previous site, byte for byte", async () => {
    const project = temporaryProject({ [note]: goodNote, "assets/img/a.png": "picture" });
    await build(project);
    const home = readFileSync(project.path("_site/index.html"));
    mkdirSync(project.path("assets/scripts"));
    writeFileSync(project.path("assets/scripts/site.ts"), "const 가 = 1;\nlet x = ((;\n");
    const { code, out, err } = await build(project, "--lang", "en");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("assets/scripts/site.ts:2:11");
    expect(err).toContain("asset-broken");
    expect(err).not.toContain("inside Saegim");
    expect(readFileSync(project.path("_site/index.html")).equals(home)).toBe(true);
  });

  it("refuses a folder with other content, and deletes nothing there", async () => {
    const project = temporaryProject({ [note]: goodNote });
    mkdirSync(project.path("_site"));
    writeFileSync(project.path("_site/사진.jpg"), "mine");
    const { code, err } = await build(project);
    expect(code).toBe(2);
    expect(err).toContain("output-folder");
    expect(readdirSync(project.path("_site"))).toEqual(["사진.jpg"]);
  });

  it("refuses to write over the notes", async () => {
    const project = temporaryProject({ [note]: goodNote });
    expect(await build(project, "--output", project.path("posts"))).toMatchObject({ code: 2, out: "" });
    expect(await build(project, "--output", project.root)).toMatchObject({ code: 2, out: "" });
    expect(existsSync(project.path(note))).toBe(true);
  });

  it("puts the site under a base path and an origin", async () => {
    const project = temporaryProject({ [note]: goodNote });
    await build(project, "--base-path", "/repo/", "--origin", "https://notes.example");
    const home = readFileSync(project.path("_site/index.html"), "utf8");
    expect(home).toContain('href="/repo/notes/2021-12-15-금리/"');
    expect(readFileSync(project.path("_site/sitemap.xml"), "utf8")).toContain("https://notes.example/repo/");
  });
});
