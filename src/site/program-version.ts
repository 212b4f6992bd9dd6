import { fileURLToPath } from "node:url";

/**
 * Changes with Saegim's code, its packages and the Node it runs on: the launcher (bin/saegim.mjs) puts every program it makes
 * into a folder named by their hash. Run from its sources, as tests do, a program has no such folder and is new every time.
 */
export function programVersion(running: string = import.meta.url): string {
  const [, hash] = /[\\/]program[\\/]([0-9a-f]{20})[\\/]/u.exec(fileURLToPath(running)) ?? [];
  return hash ?? unknownProgram;
}

const unknownProgram = `${process.pid} ${performance.timeOrigin}`;
