import type { AskedQuestion } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import type { WordsShown } from "../../text/set-formulas.ts";
import { firstAndRest, unfolding } from "../first-and-rest.ts";
import { questionCard } from "./question-card.ts";

/** The questions beside a note; of very many only the first are visible, and a link to one of the rest unfolds them. */
export function questionList(
  questions: readonly AskedQuestion[],
  site: SiteView,
  shown: WordsShown = (words) => words,
): HtmlMarkup {
  const { first, rest } = firstAndRest(questions);
  const list = (some: readonly AskedQuestion[]): HtmlMarkup =>
    html`<ul class="questions">${some.map((asked) => questionCard(asked, site, shown))}</ul>`;
  if (rest.length === 0) return list(first);
  const { more } = wordsIn(site.config.language).questions;
  return html`${list(first)}\n${unfolding(more(rest.length), list(rest))}`;
}
