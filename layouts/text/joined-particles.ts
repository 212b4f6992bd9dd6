import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** What browsers break a line behind, although a particle may follow: `(CPI)는`, `“때”라고`, `3%짜리`. */
const mark = "[’”)\\]}»›」』》〉】〕〗〙）］｝%％‰℃℉°′″㎏㎡㎢㎜™®©#*…‥?!？！]";

/** Elements that may begin or end within a word. */
const inlineTags = "(?:</?(?:a|abbr|b|cite|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u)(?: [^>]*)?>)*";

/** What is no prose, or may hold no other element. */
const untouched = /^<(\/?)(code|math|option|pre|script|style|svg|textarea)\b/u;

const particle = new RegExp(`<[^>]*>|(${mark}${inlineTags})([가-힣])`, "gu");

/**
 * The markup with a particle held to the sign it follows. `word-break: keep-all` leaves Korean words whole, but not behind
 * a bracket, a quotation mark or a per cent sign. The style puts a word joiner before the first syllable, so that whoever
 * copies or looks for the words finds the author's letters and no others.
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
