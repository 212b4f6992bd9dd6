import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { html } from "../html.ts";

/**
 * Code and display formulas, long inline formulas, and the frame of a table whose first row has no words to name it
 * after.
 */
const scrolling = /<(pre|span class="formula (?:display|long)"|div class="table-scroll"(?=>))((?:"[^"]*"|[^>"])*)>/gu;

/** Markup whose wide content is named and reachable by keyboard, as it scrolls. */
export function reachable(markup: string, site: Pick<SiteView, "config">): string {
  const { code, formula, table } = wordsIn(site.config.language).note;
  return markup.replace(scrolling, (_tag, opening: string, own: string) => {
    const added = opening.startsWith("div")
      ? missing(own, "region", table)
      : missing(own, "group", opening === "pre" ? code : formula);
    return `<${opening}${own} tabindex="0"${added}>`;
  });
}

/** A name needs a role. The author's own attributes on raw HTML are kept. */
function missing(own: string, role: string, name: string): string {
  const isNamed = / (?:role|aria-label|aria-labelledby)="/u.test(own);
  return isNamed ? "" : html` role="${role}" aria-label="${name}"`.text;
}
