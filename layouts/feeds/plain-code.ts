import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** The markup with its code in one colour: feed readers have no styles for it, and a feed would be twice as long. */
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

/** How `src/parse/code/code-html.ts` begins a part of code. */
const opening = '<span class="code-';
