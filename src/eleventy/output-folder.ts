import { accessSync, constants, existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";

/** Every site has this file, so a folder that holds it was made by Saegim and may be replaced. */
const signature = "notes.schema.json";

type Reason = "not-a-folder" | "not-ours" | "holds-sources" | "not-writable";

/** Why a site may not take the place of a folder, told before anything is made. What is not ours is left alone. */
export function outputFolderProblems(folder: string, sources: readonly string[]): readonly Diagnostic[] {
  const found = findHindrance(folder, sources);
  if (found === null) return [];
  const [reason, detail] = found;
  return [diagnose("output-folder", { folder, reason, detail }, { source: null })];
}

/** Puts a finished folder in the place of another; a reader sees the old site or the new one, never half of one. */
export function replaceFolder(finished: string, folder: string): void {
  const old = `${folder}.old-${process.pid}`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function findHindrance(folder: string, sources: readonly string[]): readonly [Reason, string] | null {
  const buried = [".", ...sources].find((source) => holds(folder, source));
  const around = sources.find((source) => holds(source, folder));
  if (buried !== undefined || around !== undefined) return ["holds-sources", buried ?? around ?? ""];
  const closed = [folder, existingParent(folder)].find((path) => existsSync(path) && !isWritable(path));
  if (closed !== undefined) return ["not-writable", closed];
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return ["not-a-folder", ""];
  const names = readdirSync(folder);
  const foreign = names.includes(signature) ? names.find((name) => name === ".git") : names[0];
  return foreign === undefined ? null : ["not-ours", foreign];
}

function existingParent(folder: string): string {
  const parent = dirname(resolve(folder));
  return existsSync(parent) ? parent : existingParent(parent);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

/** Whether `inner` is `outer` or lies below it, links followed. */
function holds(outer: string, inner: string): boolean {
  const way = relative(realPath(outer), realPath(inner));
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The path without links, also when its last folders do not exist yet. */
function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
}
