import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { saegimRoot } from "../../src/site/installation/saegim-root.ts";
import { siteFolder } from "./site-folder.ts";

/** A tiny program beside a copy of the launcher, with this project's packages but its own cache. */
export function program(main: string, others: Readonly<Record<string, string>> = {}): string {
  const folder = siteFolder({
    "src/cli/main.ts": main,
    "src/site/notes/threads/parse-worker.ts": "",
    "src/site/config/import-module.ts": "export const importModule = (address: string) => import(address);\n",
    "src/eleventy/eleventy-package.ts": "",
    "layouts/none.ts": "export const none = 0;\n",
    ...others,
  });
  cpSync(join(saegimRoot(), "bin"), join(folder, "bin"), { recursive: true });
  cpSync(join(saegimRoot(), "package.json"), join(folder, "package.json"));
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["esbuild", "@esbuild"]) {
    symlinkSync(join(saegimRoot(), "node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}

export function start(folder: string, ...typed: readonly string[]) {
  return startedBy(undefined, folder, ...typed);
}

/** The launcher as `npm run` starts it; `npm` is the path of npm's program. */
export function startedBy(npm: string | undefined, folder: string, ...typed: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "bin/saegim.mjs"), ...typed], {
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, npm_execpath: npm },
  });
  return { status, stdout, stderr };
}

export function programsIn(folder: string): readonly string[] {
  const cache = join(folder, "node_modules/.cache/saegim/program");
  return existsSync(cache) ? readdirSync(cache) : [];
}
