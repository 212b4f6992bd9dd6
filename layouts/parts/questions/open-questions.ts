import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { AskedQuestion } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { FirstOf } from "../../../src/model/page/term-details.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import { titledSection } from "../titled-section.ts";
import { askedList } from "./asked-list.ts";

/** The questions that have waited longest, in the front page's margin; nothing if none is open. */
export function openQuestions({ shown, count }: FirstOf<AskedQuestion>, site: SiteView): HtmlMarkup | null {
  if (count === 0) return null;
  const { counts, questions: words } = wordsIn(site.config.language);
  const howMany = shown.length < count ? words.oldestOf(shown.length, count) : counts.questions(count);
  const heading = html`${pageLink(sitePlaces.questions, words.stillOpen, site)} <small>${howMany}</small>`;
  return titledSection("open-questions", heading, askedList(shown, site));
}
