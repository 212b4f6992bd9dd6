import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { program, programsIn, start } from "../support/tiny-program.ts";

/** A program with a function for each word, so that every other word compiles another. */
const words = `const said: Readonly<Record<string, () => string>> = {
  one: () => "하나",
  two: () => "둘",
};
export async function main([command = "", word = ""]: readonly string[]): Promise<number> {
  console.log(command, said[word]?.() ?? "");
  return command === "wrong" ? 2 : 0;
}
`;

/** The kept code of each kind of run, by the kind. */
function keptCode(folder: string, bundle = "main"): ReadonlyMap<string, string> {
  const cache = join(folder, "node_modules/.cache/saegim/program");
  const [name = ""] = programsIn(folder);
  const files = readdirSync(join(cache, name)).flatMap((file) => {
    const [, of, kind] = /^([a-z-]+)\.cjs\.([a-z-]+)-[0-9a-f]+$/u.exec(file) ?? [];
    return kind === undefined || of !== bundle ? [] : [[kind, join(cache, name, file)] as const];
  });
  return new Map(files);
}

describe("what V8 has compiled of the program", { timeout: 60_000 }, () => {
  it("is kept for each command, and not for one that was mistyped", () => {
    const folder = program(words);
    expect(start(folder, "build", "one").stdout).toBe("build 하나\n");
    expect(start(folder, "check").stdout).toBe("check \n");
    expect(start(folder, "wrong").status).toBe(2);
    for (const other of ["../../x", "--help"]) expect(start(folder, other).status).toBe(0);
    expect([...keptCode(folder).keys()].toSorted()).toEqual(["build", "check", "other"]);
  });

  it("grows in the first runs, and then stays", () => {
    const folder = program(words);
    const typed = [["build"], ["build", "one"], ["build", "two"], ["build", "one"]];
    const sizes = typed.map((line) => {
      start(folder, ...line);
      return statSync(keptCode(folder).get("build") ?? expect.fail()).size;
    });
    const [first = 0, second = 0, third = 0, fourth = 0] = sizes;
    expect([second > first, third > second, fourth]).toEqual([true, true, third]);
  });

  it("is shared by a build with the worker of a preview, until that has its own", async () => {
    const [alone, after] = [program(words), program(words)];
    start(after, "build", "one");
    const sizes = [alone, after].map(async (folder) => {
      const worker = fork(join(folder, "bin/saegim.mjs"), ["dev"], { silent: true });
      expect(await once(worker, "exit")).toEqual([0, null]);
      return statSync(keptCode(folder).get("dev-worker") ?? expect.fail()).size;
    });
    const [ofItself = 0, withMore = 0] = await Promise.all(sizes);
    expect(withMore).toBeGreaterThan(ofItself);
  });

  it("is passed over and made anew where it is damaged or cannot be read", () => {
    const folder = program(words);
    start(folder, "build", "one");
    const kept = keptCode(folder).get("build") ?? expect.fail();
    const whole = readFileSync(kept);
    const bent = Buffer.from(whole);
    bent.writeUInt8(bent.readUInt8(whole.length - 9) ^ 1, whole.length - 9);
    const damages = [
      () => writeFileSync(kept, bent),
      () => writeFileSync(kept, whole.subarray(0, -1)),
      () => writeFileSync(kept, ""),
      () => writeFileSync(kept, Buffer.alloc(whole.length)),
      () => {
        rmSync(kept);
        if (process.platform !== "win32") execFileSync("mkfifo", [kept]);
      },
    ];
    for (const damage of damages) {
      damage();
      expect(start(folder, "build", "one")).toEqual({ status: 0, stdout: "build 하나\n", stderr: "" });
      expect(statSync(kept).size).toBe(whole.length);
    }
  });

  it.skipIf(process.platform === "win32")("is done without where nothing can be written", () => {
    const folder = program(words);
    start(folder, "build", "one");
    const kept = keptCode(folder).get("build") ?? expect.fail();
    rmSync(kept);
    // A folder of that name cannot be replaced by a file.
    execFileSync("mkdir", ["-p", join(kept, "full")]);
    expect(start(folder, "build", "one")).toEqual({ status: 0, stdout: "build 하나\n", stderr: "" });
    expect(readdirSync(join(kept, ".."), { encoding: "utf8" }).filter((name) => /-\d+-\d+$/u.test(name))).toEqual([]);
  });

  it("is kept of Eleventy apart, by the commands that need it", () => {
    const loads = `export async function main([command = ""]: readonly string[]): Promise<number> {
  if (command === "build") console.log((await import("./writer.ts")).version());
  return 0;
}
`;
    const folder = program(loads, {
      "src/cli/writer.ts":
        'import { Eleventy } from "../eleventy/eleventy-package.ts";\nexport const version = () => Eleventy;\n',
      "src/eleventy/eleventy-package.ts": 'export const Eleventy = "열하나";\n',
    });
    for (const command of ["check", "build", "build"]) start(folder, command);
    expect(start(folder, "build").stdout).toBe("열하나\n");
    expect(start(folder, "build", "--debug").stdout).toBe("열하나\n");
    expect([...keptCode(folder, "eleventy-package").keys()]).toEqual(["build"]);
    expect([...keptCode(folder).keys()].toSorted()).toEqual(["build", "check"]);
  });

  it("is not used where the sources are to be named in what goes wrong", () => {
    const folder = program('export const main = async (): Promise<number> => {\n  throw new Error("slip");\n};\n');
    const { stderr } = start(folder, "build", "--debug");
    expect(stderr).toContain("main.ts:2:9");
  });
});
