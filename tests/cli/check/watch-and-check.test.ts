import { spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { saegimProgram } from "../../support/run-saegim.ts";
import { goodNote, temporaryProject } from "../../support/temporary-project.ts";

const patience = 60_000;
const note = "posts/2021-12-15-금리.md";

/** A running `check --watch`, with a way to wait for its next output. */
function watching(cwd: string, ...argv: readonly string[]) {
  const child = spawn(process.execPath, [saegimProgram, "check", "--watch", "--format", "compact", ...argv], { cwd });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let said = "";
  let read = 0;
  let errors = "";
  const listeners = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const next = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const match = pattern.exec(said.slice(read));
        if (match === null) return;
        listeners.delete(look);
        read += match.index + match[0].length;
        resolve(match[0]);
      };
      listeners.add(look);
      look();
    });
  return { child, ended, next, errors: () => errors };
}

describe("check --watch", { timeout: patience }, () => {
  it("reports again after every save, survives deleted files and broken settings, and ends cleanly", async () => {
    const project = temporaryProject({ [note]: goodNote });
    const { child, ended, next, errors } = watching(project.root);
    await next(/문제가 없습니다\. 노트 1편/u);

    writeFileSync(project.path(note), goodNote.replace("한국은행", "[환율](/none/)"));
    await next(/posts\/2021-12-15-금리\.md:6:\d+: error: [^\n]+\n오류 1개\. 노트 1편/u);

    rmSync(project.path(note));
    await next(/문제가 없습니다\. 노트 0편/u);

    writeFileSync(project.path("site.config.ts"), "export default { titel: 1 };\n");
    await next(/site\.config\.ts:1:\d+: error: [^\n]+\[config-unknown-key\]/u);
    writeFileSync(project.path("site.config.ts"), "export default {};\n");
    await next(/문제가 없습니다\. 노트 0편/u);

    rmSync(project.path("posts"), { recursive: true });
    await next(/posts-folder-missing/u);

    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(errors()).not.toContain("뜻밖의 문제");
    expect(errors()).toContain("저장하면 다시 살펴봅니다. 끝내기: Ctrl+C");
    expect(errors()).not.toContain("\u001B");
  });
});
