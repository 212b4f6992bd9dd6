import { hrefOf } from "../model/href.ts";
import type { Library } from "../model/library.ts";
import { outputPathOf } from "../model/output-path.ts";
import type { Page } from "../model/page.ts";
import { permalinkOf } from "../model/permalink.ts";
import { manifestFile, shardFile, textFile } from "../model/search/search-files.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { searchDocument } from "../search/search-document.ts";
import { SearchIndex } from "../search/search-index.ts";
import { searchManifest } from "../search/search-manifest.ts";

const root = permalinkOf("/");
const searchPermalink = permalinkOf("/search/");

/** The page readers search on, and the files that its script fetches. Nothing is indexed before a shard is rendered. */
export function searchPages(library: Library, config: SiteConfig): readonly Page[] {
  const documents = library.notes.map((published) => searchDocument(published, config));
  const index = new SearchIndex(documents, hrefOf(root, config.basePath));
  const manifest = searchManifest(library, index);
  return [
    {
      kind: "search",
      ...at(""),
      manifest: at(manifestFile).permalink,
      tags: library.taxonomies.tags.terms.map(({ name }) => name),
      years: library.archive.map(({ year }) => year),
      colors: Object.keys(manifest.colors),
    },
    { kind: "search-manifest", ...at(manifestFile), manifest },
    ...Array.from(
      { length: index.shardCount },
      (_, number): Page => ({ kind: "search-shard", ...at(shardFile(index.version, number)), number, index }),
    ),
    ...index.textFiles.map(
      (_, file): Page => ({ kind: "search-texts", ...at(textFile(index.version, file)), documents: index.texts(file) }),
    ),
  ];
}

function at(file: string): Pick<Page, "permalink" | "output"> {
  const permalink = permalinkOf(`${searchPermalink}${file}`);
  return { permalink, output: outputPathOf(permalink) };
}
