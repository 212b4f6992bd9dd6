import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { isRecord } from "../../model/is-record.ts";
import { readJson } from "../../model/text/read-json.ts";
import { installationSecret, sealOf } from "../../site/installation/installation-secret.ts";
import { readRegular } from "../../site/system/open-regular.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { writeWhole } from "../../site/system/write-whole.ts";
import type { OutputFile } from "../verify-output.ts";

/** A file as it was written to the output folder. */
export interface WrittenFile extends OutputFile {
  /** The fingerprint of its inputs. */
  readonly fingerprint: string;
}

/** What was written last. */
export interface OutputMemory {
  /** By path from the output folder. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  /** The site before that, which is set aside. */
  readonly spare: ReadonlyMap<string, WrittenFile>;
  /** What the caller wants back together with it, as JSON; null for nothing. */
  readonly made: unknown;
}

/** Another version means another format, so nothing is known. */
const version = 4;

const nothing: OutputMemory = { files: new Map(), spare: new Map(), made: null };

/** Decodes the memory; empty if the file is missing, damaged, of another version or installation. */
export function readOutputMemory(file: string): OutputMemory {
  const remembered = readSealed(file);
  if (!isRecord(remembered) || remembered["version"] !== version) return nothing;
  const { files, spare, made = null } = remembered;
  return { files: readFiles(files), spare: readFiles(spare), made };
}

/** Stores what was written. If that fails, nothing is remembered, and the next build writes everything. */
export function writeOutputMemory(file: string, { files, spare, made }: OutputMemory): void {
  const secret = installationSecret();
  if (secret === null) return;
  unlessSystemError(() => {
    mkdirSync(dirname(file), { recursive: true });
    const json = JSON.stringify({ version, made, files: filesAsJson(files), spare: filesAsJson(spare) });
    writeWhole(file, sealed(json, secret));
  }, undefined);
}

/** As a list: an object with a name for each file takes several times as long to write, to read and to look through. */
function filesAsJson(written: OutputMemory["files"]): readonly unknown[] {
  return Array.from(written, ([path, { fingerprint, size, modified }]) => [path, fingerprint, size, modified]);
}

function readFiles(files: unknown): OutputMemory["files"] {
  const read = new Map<string, WrittenFile>();
  if (Array.isArray(files)) for (const facts of files) addFile(facts, read);
  return read;
}

function addFile(facts: unknown, read: Map<string, WrittenFile>): void {
  if (!Array.isArray(facts)) return;
  const [path, fingerprint, size, modified]: readonly unknown[] = facts;
  const isSound = typeof fingerprint === "string" && typeof size === "number" && typeof modified === "number";
  if (typeof path === "string" && isSound) read.set(path, { fingerprint, size, modified });
}

/** What the file says; null if it cannot be read, or was sealed by nobody or by another installation. */
function readSealed(file: string): unknown {
  return unlessSystemError(() => {
    const secret = installationSecret();
    const text = readRegular(file, "refused").toString("utf8");
    return secret !== null && isSealed(text, secret) ? readJson(text) : null;
  }, null);
}

/** An object's JSON with the seal of it as its first field. */
function sealed(json: string, secret: string): string {
  return `{"seal":"${sealOf(secret, json)}",${json.slice(1)}`;
}

function isSealed(text: string, secret: string): boolean {
  const [start = "", seal = ""] = /^\{"seal":"([\w-]+)",/u.exec(text) ?? [];
  return seal === sealOf(secret, `{${text.slice(start.length)}`);
}
