import { spansInName } from "../../../src/model/search/match-spans.ts";
import type { QueryWord } from "../../../src/model/search/read-query.ts";
import type { SearchDocument } from "../../../src/model/search/search-files.ts";

/** More of these would push the next result off the screen. */
const mostNames = 3;

/** The tags and keywords above a result: matching ones first, then the note's first tags. */
export function resultNames(
  { tags, keywords }: Pick<SearchDocument, "tags" | "keywords">,
  query: readonly QueryWord[],
): readonly string[] {
  const answering = [...tags, ...keywords].filter((name) => spansInName(name, query).length > 0);
  return [...new Set([...answering, ...tags])].slice(0, mostNames);
}
