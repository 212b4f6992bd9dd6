import type { Publisher } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";

/** A newspaper's name; its number at Naver if it has none. */
export function publisherName({ name, naverId }: Pick<Publisher, "name" | "naverId">, site: SiteView): string {
  return name ?? wordsIn(site.config.language).indexes.sources.unnamed(naverId ?? "");
}
