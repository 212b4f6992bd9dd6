import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { AnsweredQuestionsPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { html } from "../html.ts";
import { questionsByNote } from "../parts/questions/questions-by-note.ts";
import { pagination } from "../parts/ways/pagination.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** Every answered question, newest first. */
export function answeredQuestionsPage(page: AnsweredQuestionsPage, site: SiteView): string {
  const { answered, answeredCount, position, permalink } = page;
  const { questions: words, counts } = wordsIn(site.config.language);
  return listingPage(
    {
      permalink,
      position,
      title: `${words.answered} · ${words.title}`,
      heading: words.answered,
      above: [{ name: words.title, permalink: sitePlaces.questions }],
      below: counts.questions(answeredCount),
      content: html`${questionsByNote(answered, site)}
${pagination(position, site)}`,
      margin: [wordTally(page.words, { countInWords: counts.questions }, { permalink, site })],
    },
    site,
  );
}
