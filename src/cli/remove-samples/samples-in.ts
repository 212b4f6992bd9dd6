import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { readRegular } from "../../site/system/open-regular.ts";
import { sampleFiles } from "./sample-files.ts";

/** A sample note that is still where it was installed. */
interface FoundSample {
  readonly path: string;
  /** Whether its writer made it their own. */
  readonly isChanged: boolean;
}

/** The samples that a folder still has; what is changed belongs to its writer. */
export function samplesIn(folder: string, samples: Readonly<Record<string, string>>): readonly FoundSample[] {
  return Object.entries(samples)
    .map(([name, hash]) => ({ path: join(folder, name), hash }))
    .filter(({ path }) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .map(({ path, hash }) => ({ path, isChanged: hashOf(readRegular(path, "refused")) !== hash }));
}

/** How many untouched sample notes would be published with the writer's own. */
export function countSampleNotes(postsFolder: string): number {
  return samplesIn(postsFolder, sampleFiles.posts).filter(({ isChanged }) => !isChanged).length;
}

/** Git on Windows gives text files line ends of two characters. */
export function hashOf(bytes: Buffer): string {
  const plain = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return createHash("sha256").update(plain).digest("hex");
}
