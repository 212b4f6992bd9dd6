import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assertInside } from "../eleventy/assert-inside.ts";
import { assertLetters } from "../eleventy/assert-letters.ts";
import type { PlannedFile } from "../site/files/planned-file.ts";

/** The files of a site that Eleventy is to write. */
export function pagesOf(files: readonly PlannedFile[]): readonly PlannedFile[] {
  return files.filter(isPage);
}

/**
 * Writes the files that are no pages, such as feeds and the search index: Eleventy's templates would cost each of them,
 * a third of a large site, more than writing does.
 */
export function writeData(folder: string, files: readonly PlannedFile[]): void {
  const folders = new Set<string>();
  for (const file of files.filter((one) => !isPage(one))) {
    const path = join(folder, assertInside(file).output);
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(path, assertLetters(file.output, file.render()));
  }
}

function isPage({ output }: PlannedFile): boolean {
  return output.endsWith(".html");
}
