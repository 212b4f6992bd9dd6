import { hrefOf } from "../../../src/model/address/href.ts";
import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { AskedQuestion } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { FirstOf } from "../../../src/model/page/term-details.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { askedList } from "./asked-list.ts";

/** The questions that have waited longest, in the front page's margin; nothing if none is open. */
export function openQuestions({ shown, count }: FirstOf<AskedQuestion>, site: SiteView): HtmlMarkup | null {
  if (count === 0) return null;
  const { config } = site;
  const { counts, questions: words } = wordsIn(config.language);
  const howMany = shown.length < count ? words.oldestOf(shown.length, count) : counts.questions(count);
  return html`<section aria-labelledby="open-questions">
<h2 id="open-questions"><a href="${hrefOf(sitePlaces.questions, config.basePath)}">${words.stillOpen}</a> <small>${howMany}</small></h2>
${askedList(shown, site)}
</section>`;
}
