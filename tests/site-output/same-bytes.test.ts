import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildSiteIn, projectRoot } from "../support/build-site-in.ts";
import { copyProject } from "../support/copy-project.ts";
import { folderDifferences } from "../support/folder-differences.ts";
import { isText, readSiteFiles } from "../support/site-files.ts";

describe("the same notes", () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), "saegim-same-"));
  });
  afterAll(() => rm(scratch, { recursive: true }));

  it.each([
    ["again", {}],
    ["in New York", { TZ: "America/New_York" }],
    ["under the C locale", { LC_ALL: "C", LANG: "C" }],
    ["where i has a dot in capitals, too", { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }],
  ])("give the same bytes %s", async (name, environment) => {
    const output = join(scratch, name);
    await buildSiteIn({ output, basePath: "/", environment });
    expect(folderDifferences(output, inject("sites")["/"] ?? "")).toEqual([]);
  });

  it("give the same bytes if nobody else may read new files", async () => {
    const output = join(scratch, "private");
    await buildSiteIn({ output, basePath: "/", umask: "077" });
    expect(folderDifferences(output, inject("sites")["/"] ?? "")).toEqual([]);
  });

  it("give the same bytes in another folder", async () => {
    const project = join(scratch, "다른 폴더");
    await copyProject(project);
    const output = join(scratch, "elsewhere");
    await buildSiteIn({ output, basePath: "/", project });
    expect(folderDifferences(output, inject("sites")["/"] ?? "")).toEqual([]);
  });

  it("give the same bytes on a disk that lists its files the other way round", async () => {
    const preload = pathToFileURL(join(projectRoot, "tests", "support", "reversed-listing.mjs")).href;
    const environment = { NODE_OPTIONS: `--import ${preload}` };
    const list = ["-p", "JSON.stringify(fs.readdirSync('posts'))"];
    const listed = (env: NodeJS.ProcessEnv): unknown =>
      JSON.parse(execFileSync(process.execPath, list, { cwd: projectRoot, env, encoding: "utf8" }));
    const usual = listed(process.env);
    expect(listed({ ...process.env, ...environment })).toEqual(Array.isArray(usual) ? usual.toReversed() : []);
    const output = join(scratch, "reversed");
    await buildSiteIn({ output, basePath: "/", environment, options: ["--no-cache"] });
    expect(folderDifferences(output, inject("sites")["/"] ?? "")).toEqual([]);
  });

  it.each(["/repo/", "/한글-repo/"])("give the same site under %s but for that prefix", (basePath) => {
    const atRoot = readSiteFiles(inject("sites")["/"] ?? "");
    const below = readSiteFiles(inject("sites")[basePath] ?? "");
    expect([...below.keys()]).toEqual([...atRoot.keys()]);
    for (const [name, bytes] of below) {
      const expected = atRoot.get(name);
      if (!isText(name)) expect(bytes.toString("hex"), name).toBe(expected?.toString("hex"));
      else expect(withoutPrefix(bytes.toString("utf8"), basePath), name).toBe(expected?.toString("utf8"));
    }
  });
});

function withoutPrefix(text: string, basePath: string): string {
  return text.replaceAll(basePath, "/").replaceAll(encodeURI(basePath), "/");
}
