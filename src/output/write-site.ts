import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { SiteSource } from "../eleventy/configure.ts";
import type { EleventyConfiguration } from "../eleventy/eleventy-configuration.ts";
import type { PlannedFile } from "../site/files/planned-file.ts";
import type { SiteFiles } from "../site/files/site-files.ts";
import { copyAssets } from "./copy-assets.ts";
import { besideOutput } from "./folder/beside-output.ts";
import { discardFolder } from "./folder/discard-folder.ts";
import { replaceFolder } from "./folder/output-folder.ts";
import { recoverOutput } from "./folder/recover-output.ts";
import { linkFiles } from "./reuse/link-files.ts";
import { readOutputMemory, type WrittenFile, writeOutputMemory } from "./reuse/output-memory.ts";
import { everythingFresh, type Reuse, reuseOutput } from "./reuse/reuse-output.ts";
import { putAside, type Spare, startFolder } from "./reuse/spare-folder.ts";
import { type OutputFile, verifyOutput } from "./verify-output.ts";
import { pagesOf, writeData } from "./write-data.ts";

/** A site to write, and where. */
export interface SiteWork {
  readonly output: string;
  readonly site: SiteFiles;
  readonly assetsFolder: string;
  /** The file that remembers what is in the output folder; null writes everything and remembers nothing. */
  readonly memory: string | null;
  /** What to remember with it, as JSON. */
  readonly made: unknown;
  readonly configure: (eleventy: EleventyConfiguration, source: SiteSource) => void;
}

/**
 * Writes a site into a new folder beside `output` and puts that in its place. What an earlier build left and this one
 * did not plan is gone with the old folder; when anything fails, or a planned file is missing at the end, the old
 * folder stays as it was. The caller has the folder's lock. Files that are there already are taken over, pictures are
 * copied, other pages are rendered and written by Eleventy; a folder that is the whole site already is not touched.
 */
export async function writeSite(work: SiteWork): Promise<void> {
  const { output, site, assetsFolder, memory, made } = work;
  mkdirSync(dirname(output), { recursive: true });
  recoverOutput(output, { isLocked: true });
  if (memory === null) {
    await replaceOutput(work, everythingFresh(site), null);
    return;
  }
  const remembered = readOutputMemory(memory);
  const reuse = reuseOutput(site, { output, assetsFolder, remembered });
  if (reuse.isKnown && JSON.stringify(remembered.made) === JSON.stringify(made)) return;
  const spare = { folder: `${memory}.spare`, files: remembered.spare };
  const found = reuse.isWhole ? verifyOutput(output, site) : await replaceOutput(work, reuse, spare);
  const files = writtenFiles(found, reuse);
  writeOutputMemory(memory, { files, spare: reuse.isWhole ? remembered.spare : remembered.files, made });
}

async function replaceOutput(
  work: SiteWork,
  { kept, fresh, fingerprints }: Reuse,
  spare: Spare | null,
): Promise<ReadonlyMap<string, OutputFile>> {
  const { output, site, assetsFolder } = work;
  const next = besideOutput(output, "next");
  try {
    const keeping = new Set(kept);
    const stayed = startFolder(next, spare, new Map([...fingerprints].filter(([path]) => keeping.has(path))));
    linkFiles(
      kept.filter((path) => !stayed.has(path)),
      { from: output, to: next },
    );
    copyAssets(fresh.copies, { assetsFolder, output: next });
    await writeFresh(next, fresh.files, work);
    const found = verifyOutput(next, site);
    replaceFolder(next, output, spare === null ? discardFolder : (former) => putAside(former, spare.folder));
    return found;
  } finally {
    discardFolder(next);
  }
}

/** Pages come first: the search index is large, and once made it would lie in memory beside all that Eleventy holds. */
async function writeFresh(folder: string, files: readonly PlannedFile[], { configure }: SiteWork): Promise<void> {
  const pages = pagesOf(files);
  if (pages.length > 0) await writePages(folder, pages, configure);
  writeData(folder, files);
}

/** Eleventy is loaded only when there is a page to write. */
async function writePages(
  folder: string,
  pages: readonly PlannedFile[],
  configure: SiteWork["configure"],
): Promise<void> {
  const { silentEleventy } = await import("../eleventy/silent-eleventy.ts");
  for (let start = 0; start < pages.length; start += filesInPart) {
    const part = { files: pages.slice(start, start + filesInPart), copies: new Set<string>() };
    const source = { assetsFolder: null, nextFiles: () => Promise.resolve(part) };
    await silentEleventy(folder, (eleventy) => configure(eleventy, source)).write();
  }
}

/** Eleventy keeps what it has rendered until it is done, so a large site is written in parts to limit memory. */
const filesInPart = 250;

/** The files that a site consists of, to be known again by what they were made from. */
function writtenFiles(
  found: ReadonlyMap<string, OutputFile>,
  { fingerprints }: Reuse,
): ReadonlyMap<string, WrittenFile> {
  const written = new Map<string, WrittenFile>();
  for (const [path, fingerprint] of fingerprints) {
    const file = found.get(path);
    if (file !== undefined) written.set(path, { ...file, fingerprint });
  }
  return written;
}
