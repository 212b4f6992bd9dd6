import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** A formula as `src/parse/formulas/formula-html.ts` writes it. Signs are escaped, so that its end is the first that looks like it. */
const formula =
  /<span class="formula( display| long)?"[^>]*><math\b.*?<annotation encoding="application\/x-tex">([^<]*)<\/annotation><\/semantics><\/math><\/span>/gsu;

/** The markup with its formulas as TeX: feed readers know no MathML, and would run its signs together. */
export function typedFormulas(markup: HtmlMarkup): HtmlMarkup {
  return new Markup(
    "html",
    markup.text.replace(formula, (_all, length: string | undefined, tex: string) => {
      const mark = length === " display" ? "$$" : "$";
      return `<code>${mark}${tex}${mark}</code>`;
    }),
  );
}
