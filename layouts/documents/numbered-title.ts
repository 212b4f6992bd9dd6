import type { PageOfList } from "../../src/model/page/page-at.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";

/** A page's title with its number after it, so that no two pages of a list share a title; the first has none. */
export function numberedTitle(title: string, { number, count }: PageOfList, { config }: SiteView): string {
  return number === 1 ? title : `${title} (${wordsIn(config.language).navigation.pageOf(number, count)})`;
}
