import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRegular } from "../system/open-regular.ts";
import { isSystemError } from "../system/system-error.ts";
import { unlessSystemError } from "../system/unless-system-error.ts";
import { cacheFolder } from "./saegim-root.ts";

const form = /^[0-9a-f]{64}$/u;

/**
 * What only this installation knows, made once: caches are sealed with it, so that one that came with somebody's notes
 * is not taken for our own. Null where nothing can be kept beside the installed code.
 */
export function installationSecret(folder: string = cacheFolder()): string | null {
  const file = join(folder, "secret");
  return secretIn(file) ?? makeSecret(folder, file);
}

/** Equal for equal texts sealed with the same secret, and for nobody else. */
export function sealOf(secret: string, ...parts: readonly (string | Uint8Array)[]): string {
  const seal = createHmac("sha256", secret);
  for (const part of parts) seal.update(part);
  return seal.digest("base64url");
}

function secretIn(file: string): string | null {
  const text = unlessSystemError(() => readRegular(file, "refused").toString("latin1"), "");
  return form.test(text) ? text : null;
}

/** Of simultaneous makers the last one wins: what the others have sealed is made anew. */
function makeSecret(folder: string, file: string): string | null {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
    renameSync(unfinished, file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (existsSync(unfinished)) rmSync(unfinished);
  }
  return secretIn(file);
}
