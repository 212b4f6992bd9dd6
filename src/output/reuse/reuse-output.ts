import { readdirSync } from "node:fs";
import { join } from "node:path";
import { copiedFile } from "../../site/assets/copied-file.ts";
import type { SiteFiles } from "../../site/files/site-files.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { pathIn } from "../path-in.ts";
import { compareTexts } from "./changed-texts.ts";
import { isAsWritten } from "./is-as-written.ts";
import type { OutputMemory } from "./output-memory.ts";

/** How much of a site is already in its output folder. */
export interface Reuse {
  /** Files of the folder that already match the plan, by relative path. */
  readonly kept: readonly string[];
  /** What has to be written. */
  readonly fresh: SiteFiles;
  /** True if the folder contains the whole site and nothing else. */
  readonly isWhole: boolean;
  /** True if that is also what is remembered. */
  readonly isKnown: boolean;
  /** For every file of the site, by its path from the output folder. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** Where a site was written before. */
export interface FormerOutput {
  readonly output: string;
  readonly assetsFolder: string;
  readonly remembered: OutputMemory;
}

/** Nothing is known about the folder. */
export function everythingFresh(site: SiteFiles): Reuse {
  return { kept: [], fresh: site, isWhole: false, isKnown: false, fingerprints: new Map() };
}

/**
 * Compares a site with the folder it was written to: a file is kept if it has the same inputs and is still there
 * unchanged.
 */
export function reuseOutput(site: SiteFiles, { output, assetsFolder, remembered }: FormerOutput): Reuse {
  const judge = (paths: readonly string[], fingerprint: string) => ({
    paths,
    fingerprint,
    stays: paths.every((path) => {
      const known = remembered.files.get(path);
      return known?.fingerprint === fingerprint && isAsWritten(pathIn(output, path), known);
    }),
  });
  const files = site.files.map((file) => ({ file, ...judge([file.output], file.fingerprint()) }));
  const copies = Array.from(site.copies, (copy) => {
    const { outputs, fingerprint } = copiedFile(copy, assetsFolder);
    return { copy, ...judge(outputs, fingerprint) };
  });
  const judged = [...files, ...copies];
  const { changed, same } = compareTexts(
    files.filter(({ stays }) => !stays).map(({ file }) => file),
    { folder: output, ofAll: site.files.length },
  );
  const kept = [
    ...judged.filter(({ stays }) => stays).flatMap(({ paths }) => paths),
    ...same.map((file) => file.output),
  ];
  const fingerprints = new Map(
    judged.flatMap(({ paths, fingerprint }) => paths.map((path) => [path, fingerprint] as const)),
  );
  const fresh = {
    files: changed,
    copies: new Set(copies.filter(({ stays }) => !stays).map(({ copy }) => copy)),
  };
  const isWhole = changed.length === 0 && fresh.copies.size === 0 && holdsFiles(output, kept.length);
  return { kept, fresh, isWhole, isKnown: isWhole && same.length === 0, fingerprints };
}

/** Whether a folder contains the remembered files, unchanged, and no others. */
export function isAsLeft(output: string, { files }: OutputMemory): boolean {
  for (const [path, written] of files) if (!isAsWritten(pathIn(output, path), written)) return false;
  return files.size > 0 && holdsFiles(output, files.size);
}

/** Whether a folder contains exactly this many files. A subfolder that cannot be read does not belong to the site. */
function holdsFiles(folder: string, count: number): boolean {
  return unlessSystemError(() => countFiles(folder) === count, false);
}

/** Everything below a folder except folders. */
function countFiles(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce(
    (count, entry) => count + (entry.isDirectory() ? countFiles(join(folder, entry.name)) : 1),
    0,
  );
}
