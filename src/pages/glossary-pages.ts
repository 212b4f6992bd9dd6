import { sitePlaces } from "../model/address/site-places.ts";
import type { Library } from "../model/library.ts";
import type { Page } from "../model/page/page.ts";
import type { Language } from "../model/text/language.ts";
import { initialSheets } from "./lists/initial-sheets.ts";
import { lastChange } from "./lists/last-change.ts";
import { tallyWords } from "./lists/tally-words.ts";

const wordsOnAPage = 200;

/** The words that the notes explain, as at the back of a book. */
export function glossaryPages(library: Library, language: Language): readonly Page[] {
  const { glossary } = library;
  const explaining = library.notes.filter(({ note }) => note.terms.length > 0);
  const changed = lastChange(explaining);
  const words = tallyWords(explaining, library, ({ note }) => note.terms.length);
  const paging = { first: sitePlaces.glossary, pageSize: wordsOnAPage, language };
  return initialSheets(glossary, paging).map((sheet) => ({
    kind: "glossary",
    ...sheet,
    wordCount: glossary.length,
    changed,
    words,
  }));
}
