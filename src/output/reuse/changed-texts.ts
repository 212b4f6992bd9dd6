import { readFileSync } from "node:fs";
import { PlannedFile } from "../../site/files/planned-file.ts";
import { entryFacts } from "../../site/system/entry-facts.ts";
import { pathIn } from "../path-in.ts";

/** Files whose texts are known to differ from those in a folder, and the others. */
export interface ComparedFiles {
  readonly changed: readonly PlannedFile[];
  readonly same: readonly PlannedFile[];
}

/** Where files are compared. */
export interface Comparison {
  readonly folder: string;
  /** How many files the whole site has. */
  readonly ofAll: number;
}

/**
 * Renders files and compares them with those in a folder, because different inputs often give the same text. If most of
 * a site has changed inputs, few texts will be the same: all are treated as changed, and none waits in memory for the
 * others.
 */
export function compareTexts(files: readonly PlannedFile[], { folder, ofAll }: Comparison): ComparedFiles {
  if (files.length * 2 >= ofAll) return { changed: files, same: [] };
  const changed: PlannedFile[] = [];
  const same: PlannedFile[] = [];
  for (const file of files) {
    const text = file.render();
    if (holdsText(pathIn(folder, file.output), text)) same.push(file);
    else changed.push(new PlannedFile(file.output, () => text, file.fingerprint));
  }
  return { changed, same };
}

/** Whether a text equals the existing file. Anything but a regular file, such as a link, never does. */
export function holdsText(path: string, text: string): boolean {
  const facts = entryFacts(path);
  return (
    facts?.isFile() === true && facts.size === Buffer.byteLength(text) && readFileSync(path).equals(Buffer.from(text))
  );
}
