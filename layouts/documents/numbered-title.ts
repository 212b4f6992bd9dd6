import type { PageOfList } from "../../src/model/page/page-at.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";

/** A page's title with its number behind it, so that no two pages of one list have the same; the first goes without. */
export function numberedTitle(title: string, { number, count }: PageOfList, { config }: SiteView): string {
  return number === 1 ? title : `${title} (${wordsIn(config.language).navigation.pageOf(number, count)})`;
}
