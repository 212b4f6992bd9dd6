import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BuildFailure } from "esbuild";
import { cacheFolder } from "../saegim-root.ts";

/** What keeps a configuration from running: the tool's words, and the place when it is known. Line and column count from 1. */
export interface ConfigFault {
  readonly reason: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A configuration made into plain JavaScript: the module's file, and every file it was made of. */
export type BundledConfig =
  | { readonly module: string; readonly inputs: readonly string[] }
  | { readonly fault: ConfigFault };

interface Manifest {
  readonly module: string;
  readonly inputs: readonly { readonly path: string; readonly hash: string }[];
}

/** Makes `site.config.ts` something that every Node runs, once for every content of it and of what it imports. */
export async function bundleConfig(file: string): Promise<BundledConfig> {
  const folder = join(cacheFolder(), "config");
  const manifestFile = join(folder, `${hashOf(resolve(file))}.json`);
  const remembered = readManifest(manifestFile);
  if (remembered?.inputs.every(({ path, hash }) => hashOfFile(path) === hash)) {
    return { module: remembered.module, inputs: remembered.inputs.map(({ path }) => path) };
  }
  const esbuild = await import("esbuild");
  try {
    const built = await esbuild.build({
      entryPoints: [file],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const code = built.outputFiles[0]?.text ?? "";
    const module = join(folder, `${hashOf(code)}.mjs`);
    const inputs = Object.keys(built.metafile.inputs).map((path) => resolve(path));
    mkdirSync(folder, { recursive: true });
    writeWhole(module, code);
    writeWhole(
      manifestFile,
      JSON.stringify({ module, inputs: inputs.map((path) => ({ path, hash: hashOfFile(path) })) }),
    );
    return { module, inputs };
  } catch (error) {
    if (isBuildFailure(error)) return { fault: faultOf(error) };
    throw error;
  }
}

/** Another process sees the whole file or none. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

function readManifest(path: string): Manifest | null {
  const text = textOf(path);
  if (text === null) return null;
  const found: unknown = JSON.parse(text);
  return isManifest(found) && textOf(found.module) !== null ? found : null;
}

function isManifest(found: unknown): found is Manifest {
  return (
    typeof found === "object" && found !== null && "module" in found && "inputs" in found && Array.isArray(found.inputs)
  );
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
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

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

function faultOf({ errors }: BuildFailure): ConfigFault {
  const [first] = errors;
  const location = first?.location ?? null;
  return {
    reason: first?.text ?? "",
    line: location?.line ?? null,
    column: location === null ? null : location.column + 1,
  };
}
