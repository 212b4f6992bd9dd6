import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { AskedQuestion } from "../../src/model/library.ts";
import type { QuestionsPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { pageLink } from "../parts/page-link.ts";
import { questionsByNote } from "../parts/questions/questions-by-note.ts";
import { titledSection } from "../parts/titled-section.ts";
import { pagination } from "../parts/ways/pagination.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** The open questions, oldest first, grouped by how long they have waited; below them the recently answered ones. */
export function questionsPage(page: QuestionsPage, site: SiteView): string {
  const { permalink, position, openCount, answered } = page;
  const { questions: words, counts } = wordsIn(site.config.language);
  return listingPage(
    {
      permalink,
      position,
      heading: words.title,
      below: remark(page, site),
      content: html`${
        openCount > 0 &&
        titledSection(
          "open",
          html`${words.stillOpen} <small>${counts.questions(openCount)}</small>`,
          byAge(page.open, site),
        )
      }
${pagination(position, site)}
${answered.shown.length === 0 ? null : answeredQuestions(page, site)}`,
      margin: [wordTally(page.words, { countInWords: counts.questions, fragment: "Questions" }, { permalink, site })],
    },
    site,
  );
}

interface AgeGroup {
  readonly name: string;
  /** The least number of days that a question in the group has waited. */
  readonly from: number;
}

function byAge(open: readonly AskedQuestion[], site: SiteView): readonly HtmlMarkup[] {
  const { overAYear, overAMonth, lately } = wordsIn(site.config.language).indexes.questions;
  const groups: readonly AgeGroup[] = [
    { name: overAYear, from: 366 },
    { name: overAMonth, from: 31 },
    { name: lately, from: 0 },
  ];
  const groupOf = (asked: AskedQuestion): AgeGroup | undefined => groups.find(({ from }) => asked.daysWaiting >= from);
  return groups.flatMap((group) => {
    const waiting = open.filter((asked) => groupOf(asked) === group);
    if (waiting.length === 0) return [];
    return [
      html`<h3 class="age">${group.name}</h3>
${questionsByNote(waiting, site)}
`,
    ];
  });
}

function answeredQuestions({ answered: { shown, count } }: QuestionsPage, site: SiteView): HtmlMarkup {
  const { questions: words, counts, indexes } = wordsIn(site.config.language);
  const more =
    shown.length === count
      ? null
      : html`<p class="more">${pageLink(sitePlaces.answeredQuestions, indexes.questions.allAnswered(count), site)}</p>`;
  const heading = html`${words.answered} <small>${counts.questions(count)}</small>`;
  return titledSection("answered", heading, html`${questionsByNote(shown, site)}\n${more}`);
}

function remark({ openCount, answered }: QuestionsPage, site: SiteView): string | null {
  const words = wordsIn(site.config.language).questions;
  if (openCount > 0) return null;
  return answered.count === 0 ? words.none : words.noneOpen;
}
