import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Eleventy } from "@11ty/eleventy";
import type { SiteFiles } from "../site/site-files.ts";
import { compareTexts } from "./changed-texts.ts";
import { configureEleventy } from "./configure.ts";
import { copiedFile } from "./copied-file.ts";
import { silentEleventy } from "./silent-eleventy.ts";

/** Makes a folder equal to a site, again and again: renders and writes what is made of other things than the last time, and takes away what is gone. Says whether anything was. */
export type PreviewWriter = (site: SiteFiles) => Promise<boolean>;

/** Writes into a folder that was empty and that nobody else writes into. */
export function previewWriter(folder: string, assetsFolder: string): PreviewWriter {
  let written: Fingerprints = { files: new Map(), copies: new Map() };
  let changed: SiteFiles = { files: [], copies: new Set() };
  const newEleventy = (): Eleventy =>
    silentEleventy(folder, (configuration) =>
      configureEleventy(configuration, { assetsFolder, nextFiles: () => Promise.resolve(changed) }),
    );
  /** Ready to write again; null after a failure, which leaves an Eleventy in the middle of its work. */
  let rested: Eleventy | null = null;
  return async (site) => {
    const wanted = fingerprintsOf(site, assetsFolder);
    const gone = [
      ...missingFrom(wanted.files, written.files),
      ...missingFrom(wanted.copies, written.copies).flatMap((path) => copiedFile(path, assetsFolder).outputs),
    ];
    const touched = site.files.filter(({ output }) => written.files.get(output) !== wanted.files.get(output));
    changed = {
      files: compareTexts(touched, folder).changed,
      copies: new Set([...site.copies].filter((path) => written.copies.get(path) !== wanted.copies.get(path))),
    };
    for (const output of gone) rmSync(join(folder, output), { force: true });
    const differs = changed.files.length > 0 || changed.copies.size > 0;
    if (differs) {
      const eleventy = rested ?? newEleventy();
      rested = null;
      await eleventy.write();
      await eleventy.restart();
      rested = eleventy;
    }
    written = wanted;
    return differs || gone.length > 0;
  };
}

/** By paths: of files from the output folder, of copies from the assets folder. */
interface Fingerprints {
  readonly files: ReadonlyMap<string, string>;
  readonly copies: ReadonlyMap<string, string>;
}

function fingerprintsOf({ files, copies }: SiteFiles, assetsFolder: string): Fingerprints {
  return {
    files: new Map(files.map((file) => [file.output, file.fingerprint()])),
    copies: new Map([...copies].map((path) => [path, copiedFile(path, assetsFolder).fingerprint])),
  };
}

function missingFrom(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): readonly string[] {
  return [...before.keys()].filter((name) => !now.has(name));
}
