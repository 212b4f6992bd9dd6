import { gzipSync } from "node:zlib";
import { renderPage } from "../../layouts/render-page.ts";
import { buildLibrary } from "../../src/index/build-library.ts";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import { decodeManifest, decodeShard, decodeTexts } from "../../src/model/search/decode-files.ts";
import { manifestFile, shardFile, textFile } from "../../src/model/search/search-files.ts";
import type { SearchReader } from "../../src/model/search/search-reader.ts";
import { siteView } from "../../src/pages/site-view.ts";
import { sanitiseMarkup } from "../../src/site/sanitise/sanitise-markup.ts";
import { plannedPages } from "./planned-pages.ts";
import { siteConfig } from "./study-note.ts";

/** A site's search in memory, read as a browser reads it: file by file, each of them JSON. */
export interface SiteSearch {
  readonly reader: SearchReader;
  /** What was downloaded since the last call: each file's size as servers send it. */
  readonly takeDownloads: () => readonly { readonly file: string; readonly gzip: number }[];
  /** Every file of the search by its name below `/search/`. */
  readonly files: ReadonlyMap<string, string>;
}

export function siteSearch(notes: readonly StudyNote[], config: Parameters<typeof siteConfig>[0] = {}): SiteSearch {
  const settings = siteConfig(config);
  const library = buildLibrary(notes, settings);
  const assets = {
    stylesheet: permalinkOf("/assets/site.css"),
    listsStylesheet: permalinkOf("/assets/lists.css"),
    searchStylesheet: permalinkOf("/assets/search.css"),
    script: null,
    searchScript: null,
    notFoundScript: null,
  };
  const view = siteView({ library, config: settings, assets, sanitise: sanitiseMarkup, assetAddresses: new Set() });
  const pages = plannedPages(library, settings).filter(
    ({ kind }) => kind === "search-manifest" || kind === "search-shard" || kind === "search-texts",
  );
  const files = new Map(pages.map((page) => [page.permalink.replace("/search/", ""), renderPage(page, view)]));
  const downloads = new Map<string, number>();
  const fetched = (file: string): Promise<unknown> => {
    const text = files.get(file);
    if (text === undefined) return Promise.reject(new RangeError(`404: ${file}`));
    downloads.set(file, gzipSync(text).length);
    return Promise.resolve(JSON.parse(text));
  };
  const manifest = decodeManifest(JSON.parse(files.get(manifestFile) ?? ""));
  return {
    files,
    takeDownloads: () => {
      const taken = [...downloads].map(([file, gzip]) => ({ file, gzip }));
      downloads.clear();
      return taken;
    },
    reader: {
      manifest,
      shard: async (shard) => decodeShard(await fetched(shardFile(shard))),
      texts: async (first) => decodeTexts(await fetched(textFile(first, manifest.documents))),
    },
  };
}
