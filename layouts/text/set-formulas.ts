import type { StudySection } from "../../src/model/note/study-section.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { attributeText } from "../../src/model/text/attribute-text.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";
import { reachable } from "./reachable.ts";

/** Plain words as the page shows them. */
export type WordsShown = (words: string) => HtmlMarkup | string;

/** A formula within a line, as `src/parse/formulas/formula-html.ts` writes it. */
const inLine =
  /<span class="formula(?: long)?"[^>]*><math\b.*?<annotation encoding="application\/x-tex">([^<]*)<\/annotation><\/semantics><\/math><\/span>/gsu;

/** What may be a formula as typed; how long one may be is limited, so that signs that end nowhere cost little. */
const typed = /\$\$([^$]{1,400})\$\$|\$((?:\\.|[^$\\]){1,400})\$|\\\\\((.{1,400}?)\\\\\)/gsu;

/** Markup without the formulas in its lines. */
export function withoutFormulas(markup: string): string {
  return markup.includes("<math") ? markup.replace(inLine, "") : markup;
}

/** Sections as far as their formulas go. */
type WithFormulas = readonly Pick<StudySection, "html">[];

/** Shows the formulas of sections in words taken from them, where they are as typed. */
export function setFormulas(sections: WithFormulas, site: Pick<SiteView, "config">): WordsShown {
  const formulas = Array.from(formulasIn(sections), ([tex, whole]) => [tex, reachable(whole, site)] as const);
  return showing(new Map(formulas));
}

/** The same, without those that are so long that they scroll. */
export function setShortFormulas(sections: WithFormulas): WordsShown {
  const formulas = [...formulasIn(sections)].filter(([, whole]) => !whole.startsWith('<span class="formula long"'));
  return showing(new Map(formulas));
}

/** The formulas in the lines of sections, by their TeX. */
function formulasIn(sections: WithFormulas): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const { html: markup } of sections)
    for (const [whole, tex = ""] of markup.includes("<math") ? markup.matchAll(inLine) : [])
      formulas.set(attributeText(tex), whole);
  return formulas;
}

function showing(formulas: ReadonlyMap<string, string>): WordsShown {
  return formulas.size === 0 ? (words) => words : (words) => withFormulas(words, formulas);
}

function withFormulas(words: string, formulas: ReadonlyMap<string, string>): HtmlMarkup {
  const pieces: (HtmlMarkup | string)[] = [];
  const sign = new RegExp(typed);
  let copied = 0;
  for (let found = sign.exec(words); found !== null; found = sign.exec(words)) {
    const formula = formulas.get((found[1] ?? found[2] ?? found[3] ?? "").trim());
    if (formula === undefined) {
      sign.lastIndex = found.index + 1;
      continue;
    }
    pieces.push(words.slice(copied, found.index), new Markup("html", formula));
    copied = sign.lastIndex;
  }
  return html`${pieces}${words.slice(copied)}`;
}
