import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommandOptions } from "../../../src/cli/arguments/options.ts";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { readWork, type Work } from "../../../src/cli/project/read-work.ts";

let posts = "";
beforeEach(() => {
  posts = join(mkdtempSync(join(tmpdir(), "saegim-request-")), "posts");
  mkdirSync(posts);
});
afterEach(() => rmSync(join(posts, ".."), { recursive: true }));

const environment = { env: {}, now: () => new Date("2026-11-22T16:00:00Z") };

function read(told: Partial<CommandOptions> = {}, env: Readonly<Record<string, string>> = {}): Work {
  const work = readWork({ ...readOptions(new Map()), posts, ...told }, { ...environment, env });
  if ("problems" in work) throw new Error(JSON.stringify(work.problems));
  return work;
}

describe("readWork", () => {
  it("names folders from the working folder, without a slash at their end", () => {
    expect(read({ posts: `${resolve("src")}/`, assets: "./layouts//", output: "out/" })).toMatchObject({
      request: { postsFolder: "src", assetsFolder: "layouts" },
      output: "out",
    });
  });

  it("keeps the full name of a folder outside", () => {
    expect(read().request.postsFolder).toBe(posts);
  });

  it("lets the command line override the environment, and treats an empty variable as unset", () => {
    const env = { BASE_PATH: "/a/", SITE_ORIGIN: "" };
    expect(read({ basePath: "/b/", origin: "https://x.example", config: "my.ts" }, env).request.config).toEqual({
      file: "my.ts",
      overrides: [
        { name: "basePath", givenAs: "BASE_PATH", value: "/a/" },
        { name: "basePath", givenAs: "--base-path", value: "/b/" },
        { name: "origin", givenAs: "--origin", value: "https://x.example" },
      ],
    });
  });

  it("uses the time in the site's own zone, or the time that was typed", () => {
    expect(read().request.now("Asia/Seoul")).toEqual({ day: "2026-11-23", time: "01:00:00" });
    expect(read({ now: "2021-12-15T09:00" }).request.now("America/New_York")).toEqual({
      day: "2021-12-15",
      time: "09:00:00",
    });
  });

  it("reports everything that is wrong at once", () => {
    const options = { ...readOptions(new Map()), posts: `${posts}/none`, now: "soon", output: "." };
    const work = readWork(options, environment);
    expect("problems" in work ? work.problems.map(({ kind }) => kind) : []).toEqual([
      "folder-missing",
      "output-holds-source",
      "wrong-now",
    ]);
  });
});
