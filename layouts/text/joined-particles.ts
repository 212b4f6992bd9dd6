import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** Places where browsers may break a line even before a particle: `(CPI)는`, `“때”라고`, `3%짜리`. */
const mark = "[’”)\\]}»›」』》〉】〕〗〙）］｝%％‰℃℉°′″㎏㎡㎢㎜™®©#*…‥?!？！]";

/** Elements that may begin or end within a word. */
const inlineTags = "(?:</?(?:a|abbr|b|cite|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u)(?: [^>]*)?>)*";

/** Elements that are not prose, or contain no others. */
const untouched = /^<(\/?)(code|math|option|pre|script|style|svg|textarea)\b/u;

const particle = new RegExp(`<[^>]*>|(${mark}${inlineTags})([가-힣])`, "gu");

/**
 * The markup with each particle bound to the sign before it. `word-break: keep-all` keeps Korean words whole, but not
 * after a bracket, quotation mark or per cent sign. CSS adds the word joiner, so that copying and searching see only
 * the author's letters.
 */
export function joinedParticles(markup: HtmlMarkup): HtmlMarkup {
  let depth = 0;
  const joined = markup.text.replace(particle, (whole, before: string | undefined, syllable: string | undefined) => {
    if (before === undefined) {
      const [, end] = untouched.exec(whole) ?? [];
      if (end !== undefined) depth = Math.max(0, depth + (end === "" ? 1 : -1));
      return whole;
    }
    return depth > 0 ? whole : `${before}<span class="joined">${syllable}</span>`;
  });
  return new Markup("html", joined);
}
