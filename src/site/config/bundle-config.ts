import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { isRecord } from "../../model/is-record.ts";
import { readJson } from "../../model/text/read-json.ts";
import { type BundleFault, bundle } from "../assets/bundle.ts";
import { cacheFolder } from "../installation/saegim-root.ts";
import { entryFacts } from "../system/entry-facts.ts";
import { readRegular } from "../system/open-regular.ts";
import { isSystemError } from "../system/system-error.ts";
import { unlessSystemError } from "../system/unless-system-error.ts";
import { writeWhole } from "../system/write-whole.ts";

/** A configuration bundled into plain JavaScript: the module's file, and every source file. */
export type BundledConfig =
  | {
      readonly module: string;
      readonly inputs: readonly string[];
      /** A folder to remove once the module is loaded; null when it is kept for the next time. */
      readonly temporaryFolder: string | null;
    }
  | { readonly fault: BundleFault };

interface Manifest {
  /** Named by its content, so that a damaged one is noticed. */
  readonly module: string;
  readonly inputs: readonly Input[];
}

interface Input {
  readonly path: string;
  readonly hash: string;
}

/** Turns `site.config.ts` into something every Node can run, once for each content of it and its imports. */
export async function bundleConfig(file: string): Promise<BundledConfig> {
  const folder = join(cacheFolder(), "config");
  const manifestFile = join(folder, `${hashOf(resolve(file))}.json`);
  const remembered = readManifest(manifestFile);
  if (remembered?.inputs.every(({ path, hash }) => hashOfFile(path) === hash)) {
    return { module: remembered.module, inputs: remembered.inputs.map(({ path }) => path), temporaryFolder: null };
  }
  const bundled = await bundle({ entry: file, runsIn: "node" });
  if ("fault" in bundled) return bundled;
  const { text, inputs } = bundled;
  const name = `${hashOf(text)}.mjs`;
  const hashes = inputs.map((path) => ({ path, hash: hashOfFile(path) }));
  try {
    const module = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeOver(module, text);
    writeOver(manifestFile, JSON.stringify({ module, inputs: hashes }));
    return { module, inputs, temporaryFolder: null };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { inputs, ...temporaryModule(name, text) };
  }
}

/** Where Saegim is installed, nothing can be written, or the disk is full: the module is kept for this run alone. */
function temporaryModule(name: string, text: string): { readonly module: string; readonly temporaryFolder: string } {
  const temporaryFolder = mkdtempSync(join(tmpdir(), "saegim-config-"));
  const module = join(temporaryFolder, name);
  writeFileSync(module, text);
  return { module, temporaryFolder };
}

/** Null for one that is missing or damaged, or whose module is. */
function readManifest(path: string): Manifest | null {
  const found = readJson(textOf(path) ?? "");
  return isManifest(found) && hashOfFile(found.module) === basename(found.module, ".mjs") ? found : null;
}

function isManifest(found: unknown): found is Manifest {
  if (!isRecord(found)) return false;
  const { module, inputs } = found;
  return typeof module === "string" && Array.isArray(inputs) && inputs.every(isInput);
}

function isInput(found: unknown): found is Input {
  return isRecord(found) && typeof found["path"] === "string" && typeof found["hash"] === "string";
}

/** Whatever lies where a file of the cache belongs is replaced, even a folder. */
function writeOver(path: string, text: string): void {
  if (entryFacts(path)?.isDirectory() === true) rmSync(path, { recursive: true });
  writeWhole(path, text);
}

/** Null for what cannot be read: whatever was made of it is made anew, which tells why. */
function textOf(path: string): string | null {
  return unlessSystemError(() => readRegular(path, "followed").toString("utf8"), null);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function hashOfFile(path: string): string | null {
  const text = textOf(path);
  return text === null ? null : hashOf(text);
}
