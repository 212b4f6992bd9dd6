import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeUrlLock } from "../../../src/cli/build/write-url-lock.ts";
import { main } from "../../../src/cli/main.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { memoryIo } from "../../support/command-io.ts";
import { goodNote, type TemporaryProject, temporaryProject } from "../../support/temporary-project.ts";

const note = "posts/2021-12-15-금리.md";

async function run(project: TemporaryProject, command: string, ...argv: readonly string[]) {
  const io = memoryIo();
  const output = command === "build" ? ["--output", project.path("_site")] : [];
  const code = await main([command, ...project.options, ...output, ...argv], io);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

const lockOf = (project: TemporaryProject) =>
  readFileSync(project.path("urls.lock"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("/"));

describe("the addresses a site has published", { timeout: 120_000 }, () => {
  it("are promised by a build that goes online, not by one that only looks", async () => {
    const project = temporaryProject({ [note]: goodNote });
    expect((await run(project, "build")).out).not.toContain("urls.lock");
    expect(existsSync(project.path("urls.lock"))).toBe(false);
    expect((await run(project, "build", "--publish")).out).toMatch(/urls\.lock에 주소 1개를 적었습니다\./u);
    expect(lockOf(project)).toEqual(["/notes/2021-12-15-금리/ <- 2021-12-15-금리"]);
    expect((await run(project, "build", "--publish")).out).not.toContain("urls.lock");
    writeFileSync(project.path("posts/2021-12-20-환율.md"), goodNote);
    expect((await run(project, "build")).out).toMatch(/새 주소 1개가 아직 .*urls\.lock에 없습니다/u);
    expect(lockOf(project)).toHaveLength(1);
  });

  it("are kept when the pattern of addresses changes: refused first, then led on", async () => {
    const project = temporaryProject({ [note]: goodNote });
    await run(project, "build", "--publish");
    const home = readFileSync(project.path("_site/index.html"), "utf8");
    writeFileSync(project.path("site.config.ts"), 'export default { permalink: "pretty" };\n');
    const refused = await run(project, "build", "--publish");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("url-moved");
    expect(refused.err).toContain("--accept-moves");
    expect(readFileSync(project.path("_site/index.html"), "utf8")).toBe(home);
    expect((await run(project, "check")).code).toBe(1);
    const accepted = await run(project, "build", "--accept-moves");
    expect([accepted.code, accepted.err]).toEqual([0, ""]);
    const old = readFileSync(project.path("_site/notes/2021-12-15-금리/index.html"), "utf8");
    const [, target = ""] = /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(old) ?? [];
    expect(readFileSync(project.path(`_site${target}index.html`), "utf8")).toContain("기준금리 동결");
    expect((await run(project, "build")).code).toBe(0);
    expect((await run(project, "check")).code).toBe(0);
    expect(existsSync(project.path("_site/notes/2021-12-15-금리/index.html"))).toBe(true);
  });

  it("may go when the writer says so", async () => {
    const project = temporaryProject({ [note]: goodNote, "posts/2021-12-20-환율.md": goodNote });
    await run(project, "build", "--publish");
    rmSync(project.path(note));
    expect((await run(project, "build")).err).toContain("--accept-removals");
    expect((await run(project, "build", "--accept-moves")).code).toBe(1);
    expect((await run(project, "build", "--accept-removals")).code).toBe(0);
    expect(lockOf(project)).toEqual(["/notes/2021-12-15-금리/ -> gone", "/notes/2021-12-20-환율/ <- 2021-12-20-환율"]);
  });

  it("reports that the file cannot be written", async () => {
    const project = temporaryProject({ [note]: goodNote });
    mkdirSync(project.path("urls.lock"));
    const { code, err } = await run(project, "build", "--publish");
    expect(code).toBe(1);
    expect(err).toContain("urls.lock");
  });
});

describe("writeUrlLock", () => {
  const options = { publish: true, acceptMoves: false, acceptRemovals: false };
  const urls = { urls: [], added: [], lost: [], redirects: [], source: null };

  it("says so when the file was written by somebody else meanwhile, and leaves it alone", () => {
    const file = temporaryProject({ "urls.lock": "theirs\n" }).path("urls.lock");
    const source = { path: "urls.lock" as SourcePath, text: "as read\n" };
    for (const read of [source, null]) {
      expect(writeUrlLock({ urls: { ...urls, source: read } }, options, { file, language: "ko" })).toEqual({
        failed: true,
        sentence: `${file}: 읽은 뒤에 파일이 바뀌어 쓰지 않았습니다. 다시 실행하세요.`,
      });
    }
    expect(readFileSync(file, "utf8")).toBe("theirs\n");
  });
});
