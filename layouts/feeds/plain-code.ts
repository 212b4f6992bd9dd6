import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** The markup with plain code: feed readers have no styles for colours, which would double a feed's length. */
export function plainCode(markup: HtmlMarkup): HtmlMarkup {
  if (!markup.text.includes(opening)) return markup;
  const isLeftOut: boolean[] = [];
  const text = markup.text.replace(/<(\/?)span\b[^>]*>/gu, (tag, end: string) => {
    if (end === "") isLeftOut.push(tag.startsWith(opening));
    const leavesOut = end === "" ? isLeftOut.at(-1) : isLeftOut.pop();
    return leavesOut === true ? "" : tag;
  });
  return new Markup("html", text);
}

/** The start of a coloured part of code, as `src/parse/code/code-html.ts` writes it. */
const opening = '<span class="code-';
