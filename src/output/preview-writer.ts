import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Eleventy } from "@11ty/eleventy";
import { configureEleventy } from "../eleventy/configure.ts";
import { silentEleventy } from "../eleventy/silent-eleventy.ts";
import type { OutputPath } from "../model/address/addresses.ts";
import { copiedFile } from "../site/assets/copied-file.ts";
import { fingerprint } from "../site/fingerprint.ts";
import type { SiteFiles } from "../site/site-files.ts";
import { compareTexts } from "./changed-texts.ts";

/** Keeps a folder equal to a site that changes. */
export interface PreviewWriter {
  /** Renders and writes what is made of other things than the last time, and takes away what is gone. */
  readonly write: (site: SiteFiles) => Promise<WrittenPreview>;
  /** Writes one text of the site ahead of all others, where it was written before. Says whether it is another. */
  readonly writeEarly: (output: OutputPath, text: string) => boolean;
}

/** What became of a folder. */
export interface WrittenPreview {
  /** Whether anything in it is another than before. */
  readonly isOther: boolean;
  /** Differs when a picture does. */
  readonly pictures: string;
}

/** Writes into a folder that was empty and that nobody else writes into. */
export function previewWriter(folder: string, assetsFolder: string): PreviewWriter {
  let written: Fingerprints = { files: new Map(), copies: new Map() };
  const early = new Set<string>();
  let changed: SiteFiles = { files: [], copies: new Set() };
  const newEleventy = (): Eleventy =>
    silentEleventy(folder, (configuration) => {
      const nextFiles = (): Promise<SiteFiles> => {
        // Every write adds a listener to what Eleventy's own watching would tell, and nobody takes it away.
        configuration.events.removeAllListeners("eleventy#templateModified");
        return Promise.resolve(changed);
      };
      configureEleventy(configuration, { assetsFolder, nextFiles });
    });
  /** Ready to write again; null after a failure, which leaves an Eleventy in the middle of its work. */
  let rested: Eleventy | null = null;
  const write = async (site: SiteFiles): Promise<WrittenPreview> => {
    const wanted = fingerprintsOf(site, assetsFolder);
    const gone = [
      ...missingFrom(wanted.files, written.files),
      ...missingFrom(wanted.copies, written.copies).flatMap((path) => copiedFile(path, assetsFolder).outputs),
    ];
    const touched = site.files.filter(
      ({ output }) => early.has(output) || written.files.get(output) !== wanted.files.get(output),
    );
    early.clear();
    changed = {
      files: compareTexts(touched, { folder, ofAll: site.files.length }).changed,
      copies: new Set([...site.copies].filter((path) => written.copies.get(path) !== wanted.copies.get(path))),
    };
    for (const output of gone) rmSync(join(folder, output), { force: true });
    const differs = changed.files.length > 0 || changed.copies.size > 0;
    if (differs) {
      // One that has written remembers which folders there were, also when it is made to start again.
      const eleventy = changed.copies.size > 0 || rested === null ? newEleventy() : rested;
      rested = null;
      await eleventy.write();
      await eleventy.restart();
      rested = eleventy;
    }
    written = wanted;
    return { isOther: differs || gone.length > 0, pictures: fingerprint(wanted.copies) };
  };
  return {
    write,
    writeEarly(output, text) {
      const path = join(folder, output);
      if (!written.files.has(output) || (existsSync(path) && readFileSync(path, "utf8") === text)) return false;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      early.add(output);
      return true;
    },
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
