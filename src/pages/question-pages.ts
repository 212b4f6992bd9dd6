import { sitePlaces } from "../model/address/site-places.ts";
import type { AskedQuestion } from "../model/library.ts";
import { isAnswered } from "../model/note/answers.ts";
import type { Page } from "../model/page/page.ts";
import { paginateItems } from "./paginate.ts";

const questionsOnAPage = 100;
const answeredBelowOpen = 20;

/** All questions, in the order of the library: the open ones page by page, the newest answered ones below, and all of those on pages of their own. */
export function questionPages(questions: readonly AskedQuestion[]): readonly Page[] {
  const open = questions.filter((asked) => !isAnswered(asked));
  const answered = questions.filter(isAnswered);
  const openPages = paginateItems(open, sitePlaces.questions, questionsOnAPage).map(
    ({ items, sheet }): Page => ({
      kind: "questions",
      ...sheet,
      open: items,
      openCount: open.length,
      answered: {
        shown: sheet.position.number === 1 ? answered.slice(0, answeredBelowOpen) : [],
        count: answered.length,
      },
    }),
  );
  if (answered.length <= answeredBelowOpen) return openPages;
  const answeredPages = paginateItems(answered, sitePlaces.answeredQuestions, questionsOnAPage).map(
    ({ items, sheet }): Page => ({
      kind: "answered-questions",
      ...sheet,
      answered: items,
      answeredCount: answered.length,
    }),
  );
  return [...openPages, ...answeredPages];
}
