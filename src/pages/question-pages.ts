import { sitePlaces } from "../model/address/site-places.ts";
import { countBy } from "../model/count-by.ts";
import type { AskedQuestion, Library } from "../model/library.ts";
import { isAnswered } from "../model/note/answers.ts";
import type { Page } from "../model/page/page.ts";
import type { WordTally } from "../model/page/word-tally.ts";
import { paginateItems } from "./lists/paginate.ts";
import { tallyWords } from "./lists/tally-words.ts";

const questionsOnAPage = 100;
const answeredBelowOpen = 20;

/**
 * All questions in library order: open ones page by page, with the newest answered ones below, and all answered ones on
 * pages of their own.
 */
export function questionPages(library: Library): readonly Page[] {
  const { questions } = library;
  const open = questions.filter((asked) => !isAnswered(asked));
  const answered = questions.filter(isAnswered);
  const openWords = wordsOf(open, library);
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
      words: openWords,
    }),
  );
  if (answered.length <= answeredBelowOpen) return openPages;
  const answeredWords = wordsOf(answered, library);
  const answeredPages = paginateItems(answered, sitePlaces.answeredQuestions, questionsOnAPage).map(
    ({ items, sheet }): Page => ({
      kind: "answered-questions",
      ...sheet,
      answered: items,
      answeredCount: answered.length,
      words: answeredWords,
    }),
  );
  return [...openPages, ...answeredPages];
}

function wordsOf(questions: readonly AskedQuestion[], library: Library): WordTally {
  const counts = countBy(questions, ({ askedIn }) => askedIn);
  return tallyWords([...counts.keys()], library, (note) => counts.get(note) ?? 0);
}
