import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Eleventy } from "@11ty/eleventy";
import { configureEleventy } from "../eleventy/configure.ts";
import { silentEleventy } from "../eleventy/silent-eleventy.ts";
import type { OutputPath } from "../model/address/addresses.ts";
import { copiedFile, copiedOutputs } from "../site/assets/copied-file.ts";
import type { PlannedFile } from "../site/files/planned-file.ts";
import type { SiteFiles } from "../site/files/site-files.ts";
import { entryFacts } from "../site/system/entry-facts.ts";
import { fingerprint } from "../site/versions/fingerprint.ts";
import { copyAssets } from "./copy-assets.ts";
import { compareTexts, holdsText } from "./reuse/changed-texts.ts";
import { pagesOf, writeData } from "./write-data.ts";

/** The result of writing a folder. */
export interface WrittenPreview {
  /** Whether anything in it changed. */
  readonly hasChanged: boolean;
  /** Changes when a picture changes. */
  readonly pictures: string;
}

/** Keeps a folder, initially empty and written by nobody else, equal to a changing site. */
export class PreviewWriter {
  readonly #folder: string;
  readonly #assetsFolder: string;
  #written: Fingerprints = { files: new Map(), copies: new Map() };
  /** What was written ahead of the rest. */
  readonly #early = new Set<string>();
  /** What Eleventy is to write next. */
  #pages: readonly PlannedFile[] = [];
  /** Ready to write again; null after a failure, which leaves Eleventy in an undefined state. */
  #rested: Eleventy | null = null;

  constructor(folder: string, assetsFolder: string) {
    this.#folder = folder;
    this.#assetsFolder = assetsFolder;
  }

  /** Renders and writes files whose inputs have changed, and removes those that are gone. */
  async write(site: SiteFiles): Promise<WrittenPreview> {
    const wanted = fingerprintsOf(site, this.#assetsFolder);
    const gone = this.#goneFrom(wanted);
    const changed = this.#changedIn(site, wanted);
    for (const output of gone) rmSync(join(this.#folder, output), { force: true });
    this.#written = underWay(this.#written, wanted);
    copyAssets(changed.copies, { assetsFolder: this.#assetsFolder, output: this.#folder });
    writeData(this.#folder, changed.files);
    this.#pages = pagesOf(changed.files);
    if (this.#pages.length > 0) await this.#runEleventy();
    const differs = changed.files.length > 0 || changed.copies.size > 0;
    this.#early.clear();
    this.#written = wanted;
    return { hasChanged: differs || gone.length > 0, pictures: fingerprint(wanted.copies) };
  }

  /** Writes one text of the site ahead of all others, if it was written before. Returns whether it changed. */
  writeEarly(output: OutputPath, text: string): boolean {
    const path = join(this.#folder, output);
    if (!this.#written.files.has(output) || holdsText(path, text)) return false;
    mkdirSync(dirname(path), { recursive: true });
    // It may not be a regular file: opening a pipe would block, and a link leads elsewhere.
    if (entryFacts(path)?.isFile() === false) rmSync(path, { recursive: true });
    writeFileSync(path, text);
    this.#early.add(output);
    return true;
  }

  #goneFrom(wanted: Fingerprints): readonly string[] {
    const copies = missingFrom(wanted.copies, this.#written.copies);
    return [...missingFrom(wanted.files, this.#written.files), ...copies.flatMap(copiedOutputs)];
  }

  #changedIn(site: SiteFiles, wanted: Fingerprints): SiteFiles {
    const touched = site.files.filter(
      ({ output }) => this.#early.has(output) || this.#written.files.get(output) !== wanted.files.get(output),
    );
    const copies = [...site.copies].filter((path) => this.#written.copies.get(path) !== wanted.copies.get(path));
    const { changed } = compareTexts(touched, { folder: this.#folder, ofAll: site.files.length });
    return { files: changed, copies: new Set(copies) };
  }

  async #runEleventy(): Promise<void> {
    const eleventy = this.#rested ?? this.#newEleventy();
    this.#rested = null;
    await eleventy.write();
    await eleventy.restart();
    this.#rested = eleventy;
  }

  #newEleventy(): Eleventy {
    return silentEleventy(this.#folder, (configuration) => {
      const nextFiles = (): Promise<SiteFiles> => {
        // Every write adds a listener to Eleventy's own watch events, which is never removed.
        configuration.events.removeAllListeners("eleventy#templateModified");
        return Promise.resolve({ files: this.#pages, copies: new Set() });
      };
      configureEleventy(configuration, { assetsFolder: null, nextFiles });
    });
  }
}

/** Equal to no fingerprint. */
const unknown = "";

/** By path: pages from the output folder, copies from the assets folder. */
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

/**
 * What is known about the folder while it is being written: a failure may occur anywhere, so files to be changed may or
 * may not exist.
 */
function underWay(before: Fingerprints, wanted: Fingerprints): Fingerprints {
  return { files: doubted(before.files, wanted.files), copies: doubted(before.copies, wanted.copies) };
}

function doubted(
  before: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...wanted].map(([name, fingerprint]) => [name, before.get(name) === fingerprint ? fingerprint : unknown]),
  );
}
