import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** Code from between fences: it holds no other code, and its text no tags but those of its colours. */
const fenced = /<pre(?=[ >])((?:"[^"]*"|[^>"])*)>(<code(?: class="language-([^" ]*)")?>.*?<\/code>)<\/pre>/gsu;

/** What authors write for code that is in no language. */
const noLanguage = /^(?:|te?xt|plain(?:text)?|none|nohighlight)$/iu;

/**
 * A section's markup with each block of code in a frame that says its language, for whoever sees it and whoever listens. A
 * script adds the button that copies; the frame is there before, so that nothing moves.
 */
export function codeFrames(markup: HtmlMarkup, name: string): HtmlMarkup {
  const framed = markup.text.replace(fenced, (_block, attributes: string, code: string, language = "") => {
    if (noLanguage.test(language)) return `<div class="code-frame"><pre${attributes}>${code}</pre></div>`;
    const named = attributes.replace(` aria-label="${name}"`, ` aria-label="${name}, ${language}"`);
    return `<div class="code-frame" data-language="${language}"><pre${named}>${code}</pre></div>`;
  });
  return new Markup("html", framed);
}
