import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo, memoryStream } from "../support/command-io.ts";
import { goodNote, type TemporaryProject, temporaryProject } from "../support/temporary-project.ts";

const note = "posts/2021-12-15-금리.md";

async function check({ options }: TemporaryProject, ...argv: readonly string[]) {
  const io = memoryIo();
  const code = await main(["check", ...options, ...argv], io);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

describe("check", { timeout: 60_000 }, () => {
  it("accepts good notes", async () => {
    expect(await check(temporaryProject({ [note]: goodNote }))).toEqual({
      code: 0,
      out: "문제가 없습니다. 노트 1편을 살펴보았습니다.\n",
      err: "",
    });
  });

  it("reports every problem of every note at once, and exits with 1 if any is an error", async () => {
    const project = temporaryProject({
      [note]: goodNote.replace("한국은행", "[환율](/none/)"),
      "posts/empty.md": "",
      "posts/2021-12-16-물가.md": goodNote.replace("한국은행", "![물가](/assets/img/none.png)"),
    });
    const { code, out } = await check(project);
    expect(code).toBe(1);
    for (const rule of ["link-broken", "empty-file", "image-missing"]) expect(out).toContain(`(docs/rules/${rule}.md)`);
    expect(out).toContain("오류 2개, 경고 1개. 노트 3편을 살펴보았습니다.\n");
  });

  it("exits with 0 where there are only warnings", async () => {
    const { code, out } = await check(temporaryProject({ [note]: goodNote.replace("tags:", "tagz:") }));
    expect(code).toBe(0);
    expect(out).toContain("경고 1개.");
  });

  it("speaks the configured language, or the one asked for", async () => {
    const project = temporaryProject({ [note]: goodNote, "site.config.ts": 'export default { language: "en" };\n' });
    expect((await check(project)).out).toBe("No problems. Checked 1 note.\n");
    expect((await check(project, "--lang", "ko")).out).toBe("문제가 없습니다. 노트 1편을 살펴보았습니다.\n");
  });

  it("quotes the configuration where the problem is there", async () => {
    const project = temporaryProject({ [note]: goodNote, "site.config.ts": "export default { titel: '노트' };\n" });
    const { code, out } = await check(project);
    expect(code).toBe(1);
    expect(out).toContain("1 │ export default { titel: '노트' };");
  });

  it("prints for GitHub and for programs", async () => {
    const project = temporaryProject({ [note]: goodNote.replace("한국은행", "[환율](/none/)") });
    expect((await check(project, "--format", "github")).out).toMatch(/^::error file=.*,line=6,endLine=6,col=\d+,/u);
    expect(JSON.parse((await check(project, "--format", "json")).out)).toMatchObject({
      version: 1,
      counts: { files: 1, errors: 1, warnings: 0 },
      diagnostics: [{ rule: "link-broken", start: { line: 6 } }],
    });
  });

  it("holds future notes back, so that a link to one is broken until its day", async () => {
    const project = temporaryProject({
      [note]: goodNote.replace("한국은행", "[물가](/notes/2021-12-20-물가/)"),
      "posts/2021-12-20-물가.md": goodNote,
    });
    expect((await check(project, "--now", "2021-12-19T23:59")).code).toBe(1);
    expect((await check(project, "--now", "2021-12-20T00:00")).code).toBe(0);
  });

  it("shows the progress of a long check on a terminal, without leaving a trace", async () => {
    const { options } = temporaryProject({ [note]: goodNote });
    const clock = [0, 0, 2000, 4000, 6000][Symbol.iterator]();
    const io = memoryIo({
      stderr: memoryStream({ isTerminal: true }),
      now: () => new Date(Date.parse("2026-11-23T00:00:00Z") + (clock.next().value ?? 8000)),
    });
    await main(["check", ...options], io);
    expect(io.stderr.text()).toBe("\r\u001B[K노트를 읽는 중: 1편\r\u001B[K");
  });
});

describe("check --fix", { timeout: 60_000 }, () => {
  it("does not offer to fix what it has just said it could not fix", async () => {
    const project = temporaryProject({ [note]: goodNote.replace("tags:", "tags：") });
    expect((await check(project)).out).toContain("1개는 npm run check -- --fix 로 고칠 수 있습니다.");
    chmodSync(project.path(note), 0o444);
    const { out } = await check(project, "--fix");
    expect(out).toContain("경고 1개. 노트 1편을 살펴보았습니다.");
    expect(out).not.toContain("npm run check -- --fix 로 고칠 수 있습니다");
  });

  const broken = "\uFEFF---\r\ntitle: [속보] 기준금리 동결\r\ntags: #금리 #환율\r\n---\r\n\r\n본문  \r\n";

  it("fixes the lines it can, keeps every other byte, and reports the rest", async () => {
    const project = temporaryProject({ [note]: broken.replace("본문", "[환율](/none/)") });
    const { code, out } = await check(project, "--fix");
    expect(readFileSync(project.path(note), "utf8")).toBe(
      "---\r\ntitle: '[속보] 기준금리 동결'\r\ntags: [금리, 환율]\r\n---\r\n\r\n[환율](/none/)  \r\n",
    );
    expect(out).toContain("  - title: [속보] 기준금리 동결\n  + title: '[속보] 기준금리 동결'\n");
    expect(out).toContain("파일 1개에서 3곳을 고쳤습니다.\n");
    expect(out).toContain("오류 1개. 노트 1편을 살펴보았습니다.\n");
    expect(code).toBe(1);
  });

  it("is taken back by --undo, to the byte and only once", async () => {
    const project = temporaryProject({ [note]: broken });
    expect((await check(project, "--fix")).out).toContain("되돌리기: npm run check -- --undo\n");
    await check(project, "--fix");
    const undone = await check(project, "--undo");
    expect(undone).toMatchObject({ code: 0, out: `되돌림  ${project.path(note)}\n` });
    expect(readFileSync(project.path(note), "utf8")).toBe(broken);
    expect((await check(project, "--undo")).out).toBe("되돌릴 것이 없습니다.\n");
  });

  it("is not offered to be taken back where no cache is kept", async () => {
    const project = temporaryProject({ [note]: broken });
    expect((await check(project, "--fix", "--no-cache")).out).not.toContain("--undo");
  });

  it("changes nothing where it cannot remember it, and says why", async () => {
    const project = temporaryProject({ [note]: broken, ".cache/saegim/fixes.json/in-the-way": "" });
    const { code, out } = await check(project, "--fix");
    expect(out).toMatch(/^고치기 전의 글을 \S+에 적어 둘 수 없어 \(E\w+\)/u);
    expect(out).not.toContain("되돌리기:");
    expect(code).toBe(1);
    expect(readFileSync(project.path(note), "utf8")).toBe(broken);
  });

  it("removes what a run that was cut short left beside the notes", async () => {
    const left = `posts/.saegim-${2 ** 31 - 2}`;
    const project = temporaryProject({ [note]: goodNote, [left]: "half" });
    await check(project);
    expect(existsSync(project.path(left))).toBe(true);
    await check(project, "--fix");
    expect(existsSync(project.path(left))).toBe(false);
  });

  it.each(["##소제목", "##요약", "###1. 요약", "#1. 요약", "##**소제목**", "##\u00a0소제목", " ##소제목", "##기사끝"])(
    "adds no heading to a withheld article, which would end it, but says what is wrong: %s",
    async (line) => {
      const text = `---\ntitle: 금리\ntags: 금리\n---\n\n## 기사\n\n앞 문장이다.\n\n${line}\n뒤 문장이다.\n\n## 요약\n하나\n`;
      const project = temporaryProject({ [note]: text, "site.config.ts": 'export default { articleMode: "link" };\n' });
      await check(project, "--fix");
      expect(readFileSync(project.path(note), "utf8")).toBe(text);
    },
  );

  it("has nothing left to fix the second time", async () => {
    const project = temporaryProject({ [note]: broken });
    await check(project, "--fix");
    const fixed = readFileSync(project.path(note));
    const again = await check(project, "--fix");
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("새김이 고칠 수 있는 문제는 없습니다.") });
    expect(readFileSync(project.path(note)).equals(fixed)).toBe(true);
  });

  it("writes no file that has nothing to fix", async () => {
    const project = temporaryProject({ [note]: goodNote });
    const before = statSync(project.path(note)).mtimeMs;
    await check(project, "--fix");
    expect(statSync(project.path(note)).mtimeMs).toBe(before);
  });

  it("leaves the standard output to the report where a program reads it", async () => {
    const project = temporaryProject({ [note]: broken });
    const { out, err } = await check(project, "--fix", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ counts: { errors: 0, warnings: 0 } });
    expect(err).toContain("3곳을 고쳤습니다.");
  });
});

describe("check with files behind it", { timeout: 60_000 }, () => {
  const project = () =>
    temporaryProject({
      [note]: goodNote.replace("한국은행", "[물가](/notes/2021-12-16-물가/) [없음](/none/)"),
      "posts/2021-12-16-물가.md": goodNote.replace("한국은행", "[없음](/none/)"),
      "posts/2022/c.md": "",
    });

  it("reports only them, though it reads the whole site", async () => {
    const files = project();
    const { code, out } = await check(files, files.path(note), "--format", "compact");
    expect(code).toBe(1);
    expect(out.split("\n")).toHaveLength(3);
    expect(out).toContain(`${files.path(note)}:6:`);
    expect(out).toContain("오류 1개. 노트 1편을 살펴보았습니다.");
  });

  it("takes folders, and ends well when the good ones are asked for", async () => {
    const files = temporaryProject({ [note]: goodNote, "posts/2022/c.md": "" });
    expect((await check(files, files.path("posts/2022"))).code).toBe(1);
    expect((await check(files, files.path(note))).code).toBe(0);
  });

  it("fixes them alone", async () => {
    const broken = goodNote.replace("tags: [금리]", "tags: #금리");
    const files = temporaryProject({ [note]: broken, "posts/2021-12-16-물가.md": broken });
    await check(files, "--fix", files.path(note));
    expect(readFileSync(files.path(note), "utf8")).toContain("tags: [금리]");
    expect(readFileSync(files.path("posts/2021-12-16-물가.md"), "utf8")).toBe(broken);
  });

  it("says so when there is no such note", async () => {
    const files = project();
    const { code, err } = await check(files, files.path("posts/none.md"));
    expect(code).toBe(2);
    expect(err).toContain("이 자리에는 노트가 없습니다.");
  });
});
