import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { projectRoot } from "./build-site-in.ts";

let copied: string | null = null;

/**
 * A file of the project where another user may read it: a clone below `mktemp -d` is closed to others, so they get a
 * copy.
 */
export function programForOthers(file: string): string {
  if (isOpen(projectRoot)) return file;
  copied ??= copyOfProject();
  return join(copied, relative(projectRoot, file));
}

/** Whether every folder above a path can be entered by others. */
function isOpen(path: string): boolean {
  const letsOthersIn = (statSync(path).mode & 0o005) === 0o005;
  return letsOthersIn && (dirname(path) === path || isOpen(dirname(path)));
}

/** Hard links to the same files: fast, and without using space. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "saegim-program-"));
  chmodSync(copy, 0o755);
  const names = readdirSync(projectRoot).filter((name) => name !== ".git");
  execFileSync("cp", ["-al", ...names.map((name) => join(projectRoot, name)), copy]);
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
