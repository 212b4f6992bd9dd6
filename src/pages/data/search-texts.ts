import type { PublishedNote } from "../../model/library.ts";
import type { SearchDocument } from "../../model/search/search-files.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { searchDocument } from "../../search/search-document.ts";

/** One text file of search: some notes as search shows them. */
export function searchTexts(
  notes: readonly PublishedNote[],
  config: Pick<SiteConfig, "basePath">,
): readonly SearchDocument[] {
  return notes.map((published) => searchDocument(published, config));
}
