import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BundleFault, bundle } from "../assets/bundle.ts";
import { cacheFolder } from "../saegim-root.ts";
import { failureOf, isRefusal } from "../system-error.ts";
import { writeWhole } from "../write-whole.ts";

/** A configuration bundled into plain JavaScript: the module's file, and every source file. */
export type BundledConfig =
  | {
      readonly module: string;
      readonly inputs: readonly string[];
      /** A folder to remove once the module is loaded; null when it is kept for the next time. */
      readonly passing: string | null;
    }
  | { readonly fault: BundleFault };

interface Manifest {
  readonly module: string;
  readonly inputs: readonly { readonly path: string; readonly hash: string }[];
}

/** Turns `site.config.ts` into something every Node can run, once for each content of it and its imports. */
export async function bundleConfig(file: string): Promise<BundledConfig> {
  const folder = join(cacheFolder(), "config");
  const manifestFile = join(folder, `${hashOf(resolve(file))}.json`);
  const remembered = readManifest(manifestFile);
  if (remembered?.inputs.every(({ path, hash }) => hashOfFile(path) === hash)) {
    return { module: remembered.module, inputs: remembered.inputs.map(({ path }) => path), passing: null };
  }
  const bundled = await bundle({ entry: file, runsIn: "node" });
  if ("fault" in bundled) return bundled;
  const name = `${hashOf(bundled.text)}.mjs`;
  const inputs = bundled.inputs.map((path) => ({ path, hash: hashOfFile(path) }));
  try {
    const module = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeWhole(module, bundled.text);
    writeWhole(manifestFile, JSON.stringify({ module, inputs }));
    return { module, inputs: bundled.inputs, passing: null };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Without permission to write where Saegim is installed, the cache is skipped.
    const passing = mkdtempSync(join(tmpdir(), "saegim-config-"));
    const module = join(passing, name);
    writeFileSync(module, bundled.text);
    return { module, inputs: bundled.inputs, passing };
  }
}

function readManifest(path: string): Manifest | null {
  const text = textOf(path);
  if (text === null) return null;
  const found: unknown = JSON.parse(text);
  return isManifest(found) && textOf(found.module) !== null ? found : null;
}

function isManifest(found: unknown): found is Manifest {
  return (
    typeof found === "object" &&
    found !== null &&
    "module" in found &&
    typeof found.module === "string" &&
    "inputs" in found &&
    Array.isArray(found.inputs)
  );
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (failureOf(error) === "ENOENT") return null;
    throw error;
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function hashOfFile(path: string): string | null {
  const text = textOf(path);
  return text === null ? null : hashOf(text);
}
