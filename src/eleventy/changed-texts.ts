import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PlannedFile } from "../site/planned-file.ts";

/** Files whose texts are known to differ from what lies in a folder, and the others. */
export interface ComparedFiles {
  /** Rendered already. */
  readonly changed: readonly PlannedFile[];
  readonly same: readonly PlannedFile[];
}

/** Renders files and compares them with what lies in a folder: what is made of other things is often the same text. */
export function compareTexts(files: readonly PlannedFile[], folder: string): ComparedFiles {
  const changed: PlannedFile[] = [];
  const same: PlannedFile[] = [];
  for (const file of files) {
    const text = file.render();
    if (holds(join(folder, file.output), text)) same.push(file);
    else changed.push(new PlannedFile(file.output, () => text, file.fingerprint));
  }
  return { changed, same };
}

function holds(path: string, text: string): boolean {
  const bytes = readIfThere(path);
  return bytes !== null && bytes.length === Buffer.byteLength(text) && bytes.equals(Buffer.from(text));
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
