import type { AskedQuestion } from "../../../../src/model/library.ts";
import type { SiteView } from "../../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../../html.ts";
import { questionList } from "../../questions/question-list.ts";

/** Questions that belong to no section: those from the front matter. */
export function questionPanel(questions: readonly AskedQuestion[], site: SiteView): HtmlMarkup {
  return html`<section aria-labelledby="Asked">
<h2 id="Asked">${wordsIn(site.config.language).questions.title}</h2>
${questionList(questions, site)}
</section>`;
}
