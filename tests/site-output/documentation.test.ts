import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { copyProject } from "../support/copy-project.ts";

const run = promisify(execFile);

const read = (file: string): string => readFileSync(join(projectRoot, file), "utf8");

/** Every command in a guide; consecutive Git commands count as one, because only the last of them sends anything. */
function commandsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, block = ""]) => {
    const lines = block.trim().split("\n");
    return lines.every((line) => line.startsWith("git ")) ? [lines.join(" && ")] : lines;
  });
}

/** Commands that cannot run inside a test, because they run the tests; compared with the files that run them. */
const gateCommands: Readonly<Record<string, () => void>> = {
  "npm ci": () => expect(read("tests/run.sh")).toMatch(/ \|\| npm ci --ignore-scripts /u),
  "npm test": () => expect(read(".ci/run")).toMatch(/^npm test$/mu),
  "npm run lint": () => {
    expect(JSON.parse(read("package.json")).scripts.lint).toBe("biome check . && tsc --noEmit && knip");
    for (const tool of ["biome", "tsc", "knip"]) expect(read("tests/run.sh")).toContain(`"$bin/${tool}"`);
  },
};

const guides = ["README.md", "README.ko.md", "CONTRIBUTING.md"];
const commands = [...new Set(guides.flatMap(commandsOf))];

describe("the commands of the guides", () => {
  let project: string;
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "saegim-guides-"));
    await copyProject(project);
  });
  afterAll(() => rm(project, { recursive: true, maxRetries: 5 }));

  it.each(commands)("%s works", async (command) => {
    if (command in gateCommands) return gateCommands[command]?.();
    if (command.startsWith("git ")) return sendsACommit(command);
    if (command === "npm run dev") return servesAnAddress(project);
    const { stdout } = await run("bash", ["-c", command], { cwd: project, timeout: 60_000 });
    if (command.includes("--help")) expect(stdout).toContain("--base-path");
    if (command === "npm run build") expect(existsSync(join(project, "_site/index.html"))).toBe(true);
  });

  it("can be typed in the PowerShell that Windows comes with, which does not know &&", () => {
    for (const guide of guides)
      for (const [typed] of read(guide).matchAll(/`[^`\n]+`|^.*&&.*$/gmu)) expect(typed).not.toContain("&&");
  });

  it("are the same in both languages", () => {
    expect(commandsOf("README.ko.md")).toEqual(commandsOf("README.md"));
  });
});

describe("the five steps of moving a blog here", () => {
  const steps = commandsOf("docs/moving/README.md");

  it("are the same in both languages", () => {
    expect(commandsOf("docs/moving/README.ko.md")).toEqual(steps);
  });

  it("bring a blog in, step by step", async () => {
    const above = await mkdtemp(join(tmpdir(), "saegim-moving-"));
    const [project, posts] = [join(above, "study"), join(above, "my-blog/_posts")];
    await copyProject(project);
    await mkdir(posts, { recursive: true });
    await writeFile(join(above, "my-blog/_config.yml"), "title: 옮긴 블로그\n");
    await writeFile(join(posts, "2021-12-15-lg.md"), "---\ntitle: 옮긴 글\n---\n글\n");
    expect(steps.at(-1)).toBe("npm run dev");
    for (const step of steps.slice(0, -1)) await run("bash", ["-c", step], { cwd: project, timeout: 60_000 });
    await servesAnAddress(project);
    expect(await readFile(join(project, "posts/2021-12-15-lg.md"), "utf8")).toContain("title: 옮긴 글");
    expect(await readFile(join(project, "site.config.ts"), "utf8")).toContain("옮긴 블로그");
    // The preview may still be keeping what it compiled.
    await rm(above, { recursive: true, maxRetries: 5 });
  });
});

/** Runs the everyday commands in a clone set up as the guides say, and looks for the commit where it was sent. */
async function sendsACommit(command: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "saegim-git-"));
  const [cloning = ""] = /git clone \S+/u.exec(read("README.md")) ?? [];
  const hub = join(folder, "hub.git");
  const env = {
    ...process.env,
    ...Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => identityOf(who))),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${hub}.insteadOf`,
    GIT_CONFIG_VALUE_0: "https://github.com/someone/study.git",
  };
  await run("git", ["init", "--quiet", "--bare", hub], { env });
  await run("bash", ["-c", cloning], { cwd: folder, env });
  await writeFile(join(folder, "study", "note.md"), "글");
  await run("bash", ["-c", command], { cwd: join(folder, "study"), env });
  const { stdout } = await run("git", ["-C", hub, "log", "--all", "--format=%s"], { env });
  expect(stdout).toBe("note\n");
  await rm(folder, { recursive: true });
}

function identityOf(who: string): readonly (readonly [string, string])[] {
  return [
    [`GIT_${who}_NAME`, "A"],
    [`GIT_${who}_EMAIL`, "a@example.com"],
  ];
}

/** Starts the preview server, waits for its address, requests the home page, and stops it. */
async function servesAnAddress(project: string): Promise<void> {
  const server = spawn("npm", ["run", "dev", "--", "--port", String(await freePort())], {
    cwd: project,
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
  });
  try {
    const address = await new Promise<string>((found, failed) => {
      let told = "";
      const listen = (data: Buffer): void => {
        told += data.toString("utf8");
        const match = /http:\/\/\S+?:\d+\//u.exec(told);
        if (match !== null) found(match[0]);
      };
      server.stdout.on("data", listen);
      server.stderr.on("data", listen);
      server.once("exit", () => failed(new Error(`The server ended: ${told}`)));
    });
    expect(await (await fetch(address)).text()).toMatch(/^<!doctype html>/iu);
  } finally {
    if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid, "SIGTERM");
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
