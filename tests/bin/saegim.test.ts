import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { siteFolder } from "../support/site-folder.ts";
import { program, programsIn, start, startedBy } from "../support/tiny-program.ts";

const run = promisify(execFile);

const echo = `export async function main(argv: readonly string[]): Promise<number> {
  console.log(argv.join("|"));
  return argv.length;
}
`;

describe("the launcher", { timeout: 60_000 }, () => {
  it("runs TypeScript with its arguments, and exits with the program's code", () => {
    const folder = program(echo);
    expect(start(folder, "a", "b c")).toEqual({ status: 2, stdout: "a|b c\n", stderr: "" });
  });

  it("explains why it ends if it waits for something that never comes", () => {
    const folder = program("export const main = () => new Promise<number>(() => undefined);\n");
    const { status, stderr } = start(folder);
    // An exit code that the help explains.
    expect(status).toBe(1);
    expect(stderr).toContain("site.config.ts never finishes");
  });

  it.skipIf(process.platform === "win32")("says so where the working folder is gone", () => {
    const launcher = join(program(echo), "bin/saegim.mjs");
    const gone = siteFolder({});
    const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" build';
    const { status, stderr } = spawnSync("sh", ["-c", script, "sh", gone, process.execPath, launcher], {
      encoding: "utf8",
      timeout: 60_000,
    });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "지금 있던 폴더가 지워졌거나 옮겨졌습니다. cd 로 다른 폴더로 옮긴 뒤 다시 실행하세요.\n" +
        "The folder you are in was deleted or moved. Change into another one with cd, and try again.\n",
    );
  });

  it("lets nothing but itself end the program", () => {
    const refused = program(`export const main = async (): Promise<number> => {
  try { process.exit(0); } catch (error) { console.log(String(error)); }
  return 0;
};
`);
    expect(start(refused)).toEqual({ status: 0, stdout: "Error: process.exit(0)\n", stderr: "" });
  });

  it("ends when its work is done, with all of it written, whatever else is still running", () => {
    const folder = program(`export const main = async (): Promise<number> => {
  setInterval(() => undefined, 1000);
  process.stdout.write("가".repeat(300_000));
  return 1;
};
`);
    const { status, stdout } = start(folder);
    expect([status, stdout.length]).toEqual([1, 300_000]);
  });

  it("bundles once for each content of the sources, and keeps the last few", () => {
    const folder = program(echo);
    start(folder);
    start(folder, "again");
    expect(programsIn(folder)).toHaveLength(1);
    for (let change = 1; change <= 7; change += 1) {
      writeFileSync(join(folder, "src/cli/main.ts"), `${echo}// ${change}\n`);
      expect(start(folder, String(change)).stdout).toBe(`${change}\n`);
    }
    expect(programsIn(folder)).toHaveLength(5);
  });

  it("bundles anew what is cut, emptied, filled with zeros or gone, and a bundle that no file tells of", () => {
    const folder = program(echo);
    expect(start(folder, "a").stdout).toBe("a\n");
    const [name = ""] = programsIn(folder);
    const bundled = join(folder, "node_modules/.cache/saegim/program", name);
    const main = join(bundled, "main.cjs");
    const whole = readFileSync(main);
    const damages = [
      () => writeFileSync(main, ""),
      () => writeFileSync(main, whole.subarray(0, -20)),
      () => writeFileSync(main, Buffer.alloc(whole.length)),
      () => rmSync(main),
      () => {
        rmSync(main);
        if (process.platform !== "win32") execFileSync("mkfifo", [main]);
      },
      () => writeFileSync(join(bundled, "parse-worker.cjs"), ""),
      () => writeFileSync(join(bundled, "digests.json"), ""),
      () => writeFileSync(join(bundled, "digests.json"), "null"),
      () => {
        rmSync(bundled, { recursive: true });
        writeFileSync(bundled, "");
      },
    ];
    for (const damage of damages) {
      damage();
      expect(start(folder, "a", "b")).toEqual({ status: 2, stdout: "a|b\n", stderr: "" });
      expect(readFileSync(main)).toEqual(whole);
    }
    expect(programsIn(folder)).toEqual([name]);
  });

  it("trusts what it neither read nor checked only while nothing was written, whatever dates that was given", async () => {
    const folder = program(echo);
    const main = join(folder, "src/cli/main.ts");
    const { atime, mtime } = statSync(main);
    start(folder);
    // What has just changed may change again within one tick of the disk, and is not trusted.
    expect(existsSync(join(folder, "node_modules/.cache/saegim/last-start"))).toBe(false);
    await setTimeout(2500);
    expect(start(folder, "a").stdout).toBe("a\n");
    expect(existsSync(join(folder, "node_modules/.cache/saegim/last-start"))).toBe(true);
    const [name = ""] = programsIn(folder);
    const bundled = join(folder, "node_modules/.cache/saegim/program", name, "main.cjs");
    const whole = readFileSync(bundled);
    writeFileSync(bundled, Buffer.alloc(whole.length));
    utimesSync(bundled, atime, mtime);
    expect(start(folder, "a").stdout).toBe("a\n");
    expect(readFileSync(bundled)).toEqual(whole);

    writeFileSync(main, echo.replace('"|"', '"+"'));
    utimesSync(main, atime, mtime);
    expect(start(folder, "a", "b").stdout).toBe("a+b\n");
    writeFileSync(join(folder, "node_modules/.cache/saegim/last-start"), Buffer.alloc(200));
    expect(start(folder, "a", "b").stdout).toBe("a+b\n");
  });

  it("can be started several times at once, also when nothing is cached", async () => {
    const folder = program(echo);
    const starts = ["1", "2", "3"].map((word) =>
      run(process.execPath, [join(folder, "bin/saegim.mjs"), word]).catch(({ stdout }) => ({ stdout })),
    );
    expect((await Promise.all(starts)).map(({ stdout }) => stdout)).toEqual(["1\n", "2\n", "3\n"]);
    expect(programsIn(folder)).toHaveLength(1);
  });

  it("says which folder it may not write to", () => {
    const folder = program(echo);
    mkdirSync(join(folder, "node_modules/.cache"));
    writeFileSync(join(folder, "node_modules/.cache/saegim"), "");
    const { status, stderr } = start(folder);
    expect([status, stderr.split("\n").length]).toEqual([1, 3]);
    expect(stderr).toContain(`Allow that, and try again: ${join(folder, "node_modules/.cache/saegim")}\n`);
  });

  it("shows where a source is wrong, and keeps nothing of it", () => {
    const folder = program("export const main = ;\n");
    const { status, stderr } = start(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('Unexpected ";"');
    expect(programsIn(folder)).toEqual([]);
  });

  it("says what to do when nothing is installed", () => {
    const folder = program(echo);
    rmSync(join(folder, "node_modules"), { recursive: true });
    const { status, stdout, stderr } = start(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("npm ci");
    expect(stderr.split("\n")[0]).toBe("먼저 필요한 것을 설치하세요: npm ci");
  });

  it("installs what is needed when npm starts it in a fresh clone, and keeps that off the standard output", () => {
    const folder = program(echo);
    renameSync(join(folder, "node_modules"), join(folder, "packages"));
    writeFileSync(join(folder, "package-lock.json"), "{}");
    const npm = join(folder, "npm-cli.js");
    writeFileSync(
      npm,
      `require("node:fs").renameSync("packages", "node_modules"); console.log(process.argv.slice(2).join(" "));`,
    );
    writeFileSync(join(folder, "package.json"), "{}");
    const { status, stdout, stderr } = startedBy(npm, folder, "a");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "a\n" });
    expect(stderr).toContain("ci --ignore-scripts");
    expect(stderr.split("\n")[0]).toBe("처음이라 필요한 것부터 설치합니다. 잠시 걸립니다. (npm ci)");
  });

  it("installs once more what an install that was ended in between left half, and never again when it is whole", () => {
    const folder = program(echo);
    renameSync(join(folder, "node_modules"), join(folder, "packages"));
    writeFileSync(join(folder, "package-lock.json"), "{}");
    const npm = join(folder, "npm-cli.js");
    writeFileSync(join(folder, "package.json"), "{}");
    const installs = `const { cpSync, rmSync } = require("node:fs"); rmSync("node_modules", { recursive: true, force: true }); cpSync("packages", "node_modules", { recursive: true });`;
    writeFileSync(npm, `${installs} process.kill(process.pid, "SIGKILL");`);
    expect(startedBy(npm, folder, "a").status).toBe(2);
    expect(start(folder, "a").stderr).toContain("먼저 필요한 것을 설치하세요: npm ci");
    writeFileSync(npm, `${installs} console.log("again");`);
    expect(startedBy(npm, folder, "a")).toMatchObject({ status: 1, stdout: "a\n" });
    expect(startedBy(npm, folder, "a")).toEqual({ status: 1, stdout: "a\n", stderr: "" });
  });

  it("says what to do when npm could install nothing", () => {
    const folder = program(echo);
    rmSync(join(folder, "node_modules"), { recursive: true });
    writeFileSync(join(folder, "package-lock.json"), "{}");
    const npm = join(folder, "npm-cli.js");
    writeFileSync(npm, "process.exitCode = 1;");
    const { status, stderr } = startedBy(npm, folder);
    expect(status).toBe(2);
    expect(stderr).toContain("먼저 필요한 것을 설치하세요: npm ci");
  });
});
