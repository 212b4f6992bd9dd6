import { createHash } from "node:crypto";
import { type BigIntStats, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unlessSystemError } from "./unless-system-error.ts";

/** Tells files from their earlier versions, without reading any. */
export interface TreeFacts {
  /** Changes when any file is written, created, moved or removed. */
  readonly digest: string;
  /** The latest change, in milliseconds since 1970. */
  readonly touched: number;
}

/**
 * Inspects files, and folders all the way down. A file is the same if its name, size, times and inode number are: the
 * time of the last change cannot be set back. Null if that says too little, because a link stands for another file, and
 * what cannot be inspected may be anything.
 */
export function treeFacts(paths: readonly string[]): TreeFacts | null {
  // What is unreadable, or removed meanwhile, is reported by the code that reads it next.
  const found = unlessSystemError(() => paths.flatMap((path) => [...below(path)]), null);
  if (found === null) return null;
  const hash = createHash("sha1");
  let touched = 0;
  for (const { path, facts } of found) {
    if (facts !== "missing" && !facts.isFile() && !facts.isDirectory()) return null;
    hash.update(`${JSON.stringify(path)} ${facts === "missing" ? facts : described(facts)}\n`);
    if (facts !== "missing") touched = Math.max(touched, Number(facts.ctimeMs), Number(facts.mtimeMs));
  }
  return { digest: hash.digest("base64url"), touched };
}

interface FoundFile {
  readonly path: string;
  readonly facts: BigIntStats | "missing";
}

function* below(path: string): Generator<FoundFile> {
  const facts = lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? "missing";
  yield { path, facts };
  if (facts === "missing" || !facts.isDirectory()) return;
  for (const name of readdirSync(path).sort()) yield* below(join(path, name));
}

function described({ mode, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [mode, ino, size, mtimeNs, ctimeNs].join(" ");
}
