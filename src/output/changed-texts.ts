import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entryFacts } from "../site/entry-facts.ts";
import { PlannedFile } from "../site/planned-file.ts";

/** Files whose texts are known to differ from what lies in a folder, and the others. */
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
 * Renders files and compares them with what lies in a folder: what is made of other things is often the same text. Where most
 * of a site is made anew, little is the same by chance: all of it is taken for changed, and no text waits in memory for others.
 */
export function compareTexts(files: readonly PlannedFile[], { folder, ofAll }: Comparison): ComparedFiles {
  if (files.length * 2 >= ofAll) return { changed: files, same: [] };
  const changed: PlannedFile[] = [];
  const same: PlannedFile[] = [];
  for (const file of files) {
    const text = file.render();
    if (holdsText(join(folder, file.output), text)) same.push(file);
    else changed.push(new PlannedFile(file.output, () => text, file.fingerprint));
  }
  return { changed, same };
}

/** Whether a text equals the file in place. Anything but a regular file, such as a link, never equals it. */
export function holdsText(path: string, text: string): boolean {
  const facts = entryFacts(path);
  return (
    facts?.isFile() === true && facts.size === Buffer.byteLength(text) && readFileSync(path).equals(Buffer.from(text))
  );
}
