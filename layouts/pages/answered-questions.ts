import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { AnsweredQuestionsPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { html } from "../html.ts";
import { breadcrumbs } from "../parts/breadcrumbs.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { pageHead } from "../parts/page-head.ts";
import { pagination } from "../parts/pagination.ts";
import { questionsByNote } from "../parts/questions-by-note.ts";

/** Every question that found its answer, the newest first. */
export function answeredQuestionsPage(page: AnsweredQuestionsPage, site: SiteView): string {
  const { answered, answeredCount, position, permalink } = page;
  const { questions: words, navigation, counts } = wordsIn(site.config.language);
  const number = position.number === 1 ? "" : ` (${navigation.pageOf(position.number, position.count)})`;
  return htmlDocument(
    {
      title: `${words.answered} · ${words.title}${number}`,
      description: `${site.config.title} · ${words.answered}`,
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({
  above: breadcrumbs([{ name: words.title, permalink: sitePlaces.questions }], site),
  title: words.answered,
  below: counts.questions(answeredCount),
})}
${questionsByNote(answered, site)}
${pagination(position, site)}
</main>`,
    },
    site,
  );
}
