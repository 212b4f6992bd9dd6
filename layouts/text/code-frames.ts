import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** A fenced code block: it contains no other code, and no tags except those that colour it. */
const fenced = /<pre(?=[ >])((?:"[^"]*"|[^>"])*)>(<code(?: class="language-([^" ]*)")?>.*?<\/code>)<\/pre>/gsu;

/** What authors write for a block that is not in any language. */
const noLanguage = /^(?:|te?xt|plain(?:text)?|none|nohighlight)$/iu;

/**
 * A section's markup with each code block in a frame that names its language, visibly and for screen readers. A script
 * adds the copy button; the frame is there from the start, so that nothing moves.
 */
export function codeFrames(markup: HtmlMarkup, name: string): HtmlMarkup {
  const framed = markup.text.replace(fenced, (_block, attributes: string, code: string, language = "") => {
    if (noLanguage.test(language)) return `<div class="code-frame"><pre${attributes}>${code}</pre></div>`;
    const named = attributes.replace(` aria-label="${name}"`, ` aria-label="${name}, ${language}"`);
    return `<div class="code-frame" data-language="${language}"><pre${named}>${code}</pre></div>`;
  });
  return new Markup("html", framed);
}
