import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryProject } from "../../support/temporary-project.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../../../bin/saegim.mjs", import.meta.url));
const timeout = 60_000;

/** Far more output than a pipe can buffer. */
function manyProblems(): Readonly<Record<string, string>> {
  const links = Array.from({ length: 2000 }, (_, number) => `[노트](/none/${number}/)`).join(" ");
  return { "posts/2021-12-15-금리.md": `---\ntitle: 금리\n---\n\n${links}\n` };
}

describe("a real process", { timeout }, () => {
  it("prints its help and ends with 0", async () => {
    const { stdout, stderr } = await run(process.execPath, [program, "--help", "--lang", "en"], { timeout });
    expect(stdout).toContain("Saegim turns study notes");
    expect(stderr).toBe("");
  });

  it("ends with 2 and says so on the error stream when it is used wrongly", async () => {
    await expect(run(process.execPath, [program, "biuld"], { timeout })).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("혹시 build 인가요?"),
    });
  });

  it("is quiet when its reader has seen enough, and still exits with the code of what it found", async () => {
    const { options } = temporaryProject(manyProblems());
    const child = spawn(process.execPath, [program, "check", ...options, "--format", "json"], { timeout });
    child.stdout.once("data", () => child.stdout.destroy());
    const told: string[] = [];
    child.stderr.on("data", (data) => told.push(String(data)));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, told.join("")]).toEqual([1, ""]);
  });

  it.skipIf(!existsSync("/dev/full"))("says so when what it prints cannot be written", async () => {
    const { options } = temporaryProject({});
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [program, "check", ...options], { timeout, stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    const told: string[] = [];
    child.stderr?.on("data", (data) => told.push(String(data)));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(1);
    expect(told.join("")).toMatch(/^새김에 뜻밖의 문제가 생겼습니다: ENOSPC.*\n노트는 그대로입니다/u);
  });

  it("writes all of a long report to a slow reader", async () => {
    const { options } = temporaryProject(manyProblems());
    const printed = await run(process.execPath, [program, "check", ...options, "--format", "json"], {
      timeout,
      maxBuffer: 64 * 1024 * 1024,
    }).catch((error: { readonly stdout: string }) => error);
    expect(JSON.parse(printed.stdout)).toMatchObject({ counts: { errors: 2000 } });
  });
});
