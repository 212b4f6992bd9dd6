import { sitePlaces } from "../model/address/site-places.ts";
import type { Taxonomy, Term } from "../model/library.ts";
import type { CountedTerm } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import type { Language } from "../model/text/language.ts";
import { initialSheets } from "./lists/initial-sheets.ts";
import { lastChange } from "./lists/last-change.ts";

const termsOnAPage = 600;
const mostUsedShown = 60;

/** A taxonomy's index: the most used terms, and all of them as at the back of a book. */
export function taxonomyPages({ kind, terms }: Taxonomy, language: Language): readonly Page[] {
  const changed = lastChange(terms.flatMap(({ notes }) => notes.slice(0, 1)));
  const paging = { first: sitePlaces[kind], pageSize: termsOnAPage, language };
  return initialSheets(terms.map(counted), paging).map((sheet) => ({
    kind: "taxonomy",
    ...sheet,
    taxonomy: kind,
    termCount: terms.length,
    changed,
    mostUsed: sheet.position.number === 1 ? mostUsed(terms) : [],
  }));
}

/** Empty if every term was used once, since none is used most. */
function mostUsed(terms: readonly Term[]): readonly CountedTerm[] {
  return terms
    .slice(0, mostUsedShown)
    .filter(({ notes }) => notes.length > 1)
    .map(counted);
}

function counted({ name, permalink, notes }: Term): CountedTerm {
  return { name, permalink, noteCount: notes.length };
}
