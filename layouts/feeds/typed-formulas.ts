import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/**
 * A formula as `src/parse/formulas/formula-html.ts` writes it. Its text is escaped, so the first end tag found is the
 * real one.
 */
const formula =
  /<span class="formula( display| long)?"[^>]*><math\b.*?<annotation encoding="application\/x-tex">([^<]*)<\/annotation><\/semantics><\/math><\/span>/gsu;

/** The markup with formulas as TeX: feed readers do not support MathML, and would run its characters together. */
export function typedFormulas(markup: HtmlMarkup): HtmlMarkup {
  return new Markup(
    "html",
    markup.text.replace(formula, (_all, length: string | undefined, tex: string) => {
      const mark = length === " display" ? "$$" : "$";
      return `<code>${mark}${tex}${mark}</code>`;
    }),
  );
}
