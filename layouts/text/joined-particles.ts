import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** Places where browsers may break a line even before a particle: `(CPI)는`, `“때”라고`, `3%짜리`. */
const mark = "[’”)\\]}»›」』》〉】〕〗〙）］｝%％‰℃℉°′″㎏㎡㎢㎜™®©#*…‥?!？！]";

/** Elements that may begin or end within a word. */
const inlineTags = "(?:</?(?:a|abbr|b|cite|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|u)(?: [^>]*)?>)*";

/** Elements that are not prose, or contain no others. */
const untouched = "<(/?)(?:code|math|option|pre|script|style|svg|textarea)(?![\\w-])[^>]*>";

/**
 * Every mark and the start of a tag, in few ranges: nearly all of a page is passed over by them, whereas the many of
 * `mark` are looked up in a table.
 */
const mayBegin = "(?=[!#%)*<?\\]}©-»’-㏢！-｝])";

const particle = new RegExp(`${mayBegin}(?:${untouched}|(${mark}${inlineTags})([가-힣]))`, "gu");

/**
 * The markup with each particle bound to the sign before it. `word-break: keep-all` keeps Korean words whole, but not
 * after a bracket, quotation mark or per cent sign. CSS adds the word joiner, so that copying and searching see only
 * the author's letters.
 */
export function joinedParticles({ text }: HtmlMarkup): HtmlMarkup {
  const isInTag = tagsOf(text);
  let depth = 0;
  let joined = "";
  let done = 0;
  for (const { 0: found, 1: end, 2: before, 3: syllable, index } of text.matchAll(particle)) {
    if (isInTag(index)) continue;
    if (end !== undefined) depth = Math.max(0, depth + (end === "" ? 1 : -1));
    else if (depth === 0) {
      joined += `${text.slice(done, index)}${before}<span class="joined">${syllable}</span>`;
      done = index + found.length;
    }
  }
  return new Markup("html", joined + text.slice(done));
}

/** Says of ever later places whether they are within a tag, where a value may hold anything but `>`. */
function tagsOf(markup: string): (at: number) => boolean {
  let seen = 0;
  let isInside = false;
  return (at) => {
    const passed = markup.slice(seen, at);
    const lastStart = passed.lastIndexOf("<");
    const lastEnd = passed.lastIndexOf(">");
    if (lastStart !== lastEnd) isInside = lastStart > lastEnd;
    seen = at;
    return isInside;
  };
}
