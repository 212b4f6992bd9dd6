import { fileURLToPath } from "node:url";

/**
 * Changes with Saegim's code, its packages and the Node it runs on: the launcher (bin/saegim.mjs) puts every bundle
 * into a folder named by their hash. Null for a program run from source, as in tests, where nothing says what changed.
 */
export function programVersion(running: string = import.meta.url): string | null {
  const [, hash] = /[\\/]program[\\/]([0-9a-f]{20})[\\/]/u.exec(fileURLToPath(running)) ?? [];
  return hash ?? null;
}

/** A file beside the running program, bundled with it. */
export function programFile(name: string, running: string = import.meta.url): URL {
  return new URL(name, running);
}
