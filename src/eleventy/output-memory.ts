import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeWhole } from "../site/write-whole.ts";
import type { LyingFile } from "./look-over.ts";

/** A file as it was left in the output folder. */
export interface WrittenFile extends LyingFile {
  /** Of what it was made of. */
  readonly fingerprint: string;
}

/** What was last written, by paths from the output folder. */
export type OutputMemory = ReadonlyMap<string, WrittenFile>;

/** Another version is another format, and nothing is known. */
const version = 1;

/** Reads what was remembered; nothing from a file that is missing, damaged, or of another version. */
export function readOutputMemory(file: string): OutputMemory {
  const told = readJson(file);
  if (!isRecord(told) || told["version"] !== version || !isRecord(told["files"])) return new Map();
  return new Map(
    Object.entries(told["files"]).flatMap(([output, facts]) => {
      const written = readWritten(facts);
      return written === null ? [] : [[output, written] as const];
    }),
  );
}

/** Remembers what was written. Where that cannot be, nothing is remembered, and the next build writes everything. */
export function writeOutputMemory(file: string, memory: OutputMemory): void {
  const files = Object.fromEntries(
    Array.from(memory, ([output, { fingerprint, size, modified }]) => [output, [fingerprint, size, modified]]),
  );
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, JSON.stringify({ version, files }));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function readWritten(facts: unknown): WrittenFile | null {
  if (!Array.isArray(facts)) return null;
  const [fingerprint, size, modified]: readonly unknown[] = facts;
  const isSound = typeof fingerprint === "string" && typeof size === "number" && typeof modified === "number";
  return isSound ? { fingerprint, size, modified } : null;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return null;
    throw error;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
