import { createHash } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isRecord } from "../../model/is-record.ts";
import { readJson } from "../../model/text/read-json.ts";
import { programVersion } from "../installation/program-version.ts";
import { cacheFolder, saegimRoot } from "../installation/saegim-root.ts";
import { readRegular } from "../system/open-regular.ts";
import { unlessSystemError } from "../system/unless-system-error.ts";
import { writeWhole } from "../system/write-whole.ts";
import { textFingerprint } from "../versions/fingerprint.ts";
import { type BundleFault, bundle } from "./bundle.ts";

/** Bundles an entry for browsers. */
export type BundleFor = (entry: string) => Promise<{ readonly text: string } | { readonly fault: BundleFault }>;

/** Whose bundles are kept, and where. */
export interface BundleStore {
  /** Saegim's own folder, without links. */
  readonly root: string;
  readonly folder: string;
  /** Changes with all of `root` that is bundled besides its assets; null if that is unknown. */
  readonly program: string | null;
}

/** Beside the bundled program: where that is deleted, so are these. */
function besideProgram(): BundleStore {
  return { root: saegimRoot(), folder: join(cacheFolder(), "assets"), program: programVersion() };
}

/**
 * Bundles Saegim's own styles and scripts once for every version of them: a build after one edit would wait for the
 * bundler to start. What is made of any other file, such as a style of the site's own, is bundled every time.
 */
export function keptBundles({ root, folder, program }: BundleStore = besideProgram()): BundleFor {
  const key = program === null ? null : keyOf(root, program);
  return async (entry) => {
    const name = pathBelow(join(root, "assets"), resolve(entry));
    if (key === null || name === null) return bundle({ entry, runsIn: "browser" });
    const file = join(folder, `${name.replaceAll("/", "-")}.json`);
    const kept = readKept(file, key);
    if (kept !== null) return { text: kept };
    const made = await bundle({ entry, runsIn: "browser" });
    if ("text" in made && made.inputs.every((path) => isOwn(path, root))) keep(file, key, made.text);
    return made;
  };
}

/** Changes with the program and with any style or script in its folder; null if one cannot be read. */
function keyOf(root: string, program: string): string | null {
  const assets = join(root, "assets");
  return unlessSystemError(() => {
    const hash = createHash("sha256").update(program);
    const own = [...filesIn(assets), ...below(join(assets, "styles")), ...below(join(assets, "scripts"))];
    for (const path of [join(root, "tsconfig.json"), ...own])
      hash.update(`\0${relative(root, path)}\0`).update(readRegular(path, "refused"));
    return hash.digest("base64url");
  }, null);
}

/** Everything in a folder but its folders, in one order on every system. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return names.sort().map((name) => join(folder, name));
}

function below(folder: string): readonly string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return [...filesIn(folder), ...names.flatMap((name) => below(join(folder, name)))];
}

/** Whether the key changes with a file: the program's version is that of its TypeScript. */
function isOwn(path: string, root: string): boolean {
  const name = pathBelow(root, path) ?? "";
  return /^assets\/(?:styles|scripts)\//u.test(name) || /^src\/.*\.ts$/u.test(name);
}

/** A path from a folder, with slashes; null outside of it. */
function pathBelow(folder: string, path: string): string | null {
  return path.startsWith(folder + sep) ? relative(folder, path).replaceAll(sep, "/") : null;
}

function readKept(file: string, key: string): string | null {
  const kept = readJson(unlessSystemError(() => readRegular(file, "refused").toString("utf8"), ""));
  if (!isRecord(kept) || kept["key"] !== key || typeof kept["text"] !== "string") return null;
  return kept["whole"] === textFingerprint(kept["text"]) ? kept["text"] : null;
}

/** If that fails, the next build bundles again. */
function keep(file: string, key: string, text: string): void {
  unlessSystemError(() => {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, JSON.stringify({ key, whole: textFingerprint(text), text }));
  }, undefined);
}
