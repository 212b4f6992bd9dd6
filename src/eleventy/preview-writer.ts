import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Eleventy } from "@11ty/eleventy";
import { PlannedFile } from "../site/planned-file.ts";
import type { SiteFiles } from "../site/site-files.ts";
import { configureEleventy } from "./configure.ts";
import { silentEleventy } from "./silent-eleventy.ts";

/** Makes a folder equal to a site, again and again: writes what differs from the last time and takes away what is gone. Says whether anything did. */
export type PreviewWriter = (site: SiteFiles) => Promise<boolean>;

/** Writes into a folder that was empty and that nobody else writes into. */
export function previewWriter(folder: string, assetsFolder: string): PreviewWriter {
  let texts: ReadonlyMap<string, string> = new Map();
  let versions: ReadonlyMap<string, string> = new Map();
  let changed: SiteFiles = { files: [], copies: new Set() };
  const newEleventy = (): Eleventy =>
    silentEleventy(folder, (configuration) =>
      configureEleventy(configuration, { assetsFolder, nextFiles: () => Promise.resolve(changed) }),
    );
  /** Ready to write again; null after a failure, which leaves an Eleventy in the middle of its work. */
  let rested: Eleventy | null = null;
  return async (site) => {
    const newTexts = new Map(site.files.map((file) => [file.output, file.render()]));
    const newVersions = new Map([...site.copies].map((path) => [path, versionOf(join(assetsFolder, path))]));
    const gone = [...missingFrom(newTexts, texts), ...missingFrom(newVersions, versions).map(copyOutput)];
    changed = {
      files: [...newTexts].filter(([output, text]) => texts.get(output) !== text).map(fileOf),
      copies: new Set(
        [...newVersions].filter(([path, version]) => versions.get(path) !== version).map(([path]) => path),
      ),
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
    texts = newTexts;
    versions = newVersions;
    return differs || gone.length > 0;
  };
}

function missingFrom(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>): readonly string[] {
  return [...before.keys()].filter((name) => !now.has(name));
}

function fileOf([output, text]: readonly [PlannedFile["output"], string]): PlannedFile {
  return new PlannedFile(output, () => text);
}

function copyOutput(path: string): string {
  return `assets/${path.normalize("NFC")}`;
}

/** Differs when the file was written since; a file that vanished meanwhile has a version of its own. */
function versionOf(path: string): string {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined ? "gone" : `${facts.mtimeMs} ${facts.size}`;
}
