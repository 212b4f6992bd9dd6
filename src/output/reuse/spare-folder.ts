import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { isSystemError } from "../../site/system/system-error.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { discardFolder } from "../folder/discard-folder.ts";
import { pathIn } from "../path-in.ts";
import { isAsWritten } from "./is-as-written.ts";
import type { OutputMemory } from "./output-memory.ts";

/** The previous site, kept so that the next build need not create and delete thousands of folders. */
export interface Spare {
  readonly folder: string;
  /** Its files as they were written, by path from the folder. */
  readonly files: OutputMemory["files"];
}

/** Sets a previous site aside. If it cannot be moved, for example to another disk, it is removed. */
export function putAside(former: string, spare: string): void {
  discardFolder(spare);
  try {
    mkdirSync(dirname(spare), { recursive: true });
    renameSync(former, spare);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    discardFolder(former);
  }
}

/**
 * Creates the folder for a new site, from the spare if the disk allows. Only files that are untouched and have the
 * wanted fingerprint stay in it. Returns their paths.
 *
 * @param wanted fingerprints by paths from the folder
 */
export function startFolder(
  folder: string,
  spare: Spare | null,
  wanted: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const stayed = spare === null ? null : takeSpare(spare, folder, wanted);
  if (stayed === null) mkdirSync(folder);
  return stayed ?? new Set();
}

function takeSpare(spare: Spare, folder: string, wanted: ReadonlyMap<string, string>): ReadonlySet<string> | null {
  return unlessSystemError(() => {
    // A link could lead into somebody else's folder.
    if (lstatSync(spare.folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
    const stayed = new Set<string>();
    thinOut(spare, wanted, { below: "", stayed });
    renameSync(spare.folder, folder);
    return stayed;
  }, null);
}

/** Removes unwanted files and empty folders, without following links. Returns whether any file stayed. */
function thinOut(
  { folder, files }: Spare,
  wanted: ReadonlyMap<string, string>,
  { below, stayed }: { readonly below: string; readonly stayed: Set<string> },
): boolean {
  const before = stayed.size;
  for (const entry of readdirSync(pathIn(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const full = pathIn(folder, path);
    const known = files.get(path);
    if (entry.isDirectory()) {
      if (!thinOut({ folder, files }, wanted, { below: path, stayed })) rmdirSync(full);
    } else if (known !== undefined && known.fingerprint === wanted.get(path) && isAsWritten(full, known)) {
      stayed.add(path);
    } else unlinkSync(full);
  }
  return stayed.size > before;
}
