import type { Permalink } from "../model/address/addresses.ts";
import { sitePlaces } from "../model/address/site-places.ts";
import { groupBy } from "../model/group-by.ts";
import type { Taxonomy, Term } from "../model/library.ts";
import { indexInitial, indexInitials } from "../model/page/index-initial.ts";
import type { CountedTerm, InitialGroup } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { byCodeUnits } from "../model/text/code-unit-order.ts";
import { koreanOrderKey } from "../model/text/korean-order.ts";
import type { Language } from "../model/text/language.ts";
import { lastChange } from "./last-change.ts";
import { paginateItems } from "./paginate.ts";

const termsOnAPage = 600;
const mostUsedShown = 60;

/** A taxonomy's index: the most used terms, and all of them as at the back of a book. */
export function taxonomyPages(taxonomy: Taxonomy, language: Language): readonly Page[] {
  const entries = indexOrder(taxonomy.terms, language);
  const sheets = paginateItems(entries, sitePlaces[taxonomy.kind], termsOnAPage);
  const beginsAt = new Map<string, Permalink>();
  for (const { items, sheet } of sheets) {
    for (const { initial } of items) if (!beginsAt.has(initial)) beginsAt.set(initial, sheet.permalink);
  }
  const changed = lastChange(taxonomy.terms.flatMap(({ notes }) => notes.slice(0, 1)));
  const jumps = Array.from(beginsAt, ([initial, permalink]) => ({ initial, permalink }));
  return sheets.map(({ items, sheet }) => ({
    kind: "taxonomy",
    ...sheet,
    taxonomy: taxonomy.kind,
    termCount: taxonomy.terms.length,
    changed,
    mostUsed: sheet.position.number === 1 ? mostUsed(taxonomy.terms) : [],
    groups: groupByInitial(items),
    jumps,
  }));
}

interface IndexEntry {
  readonly initial: string;
  readonly term: Term;
}

function indexOrder(terms: readonly Term[], language: Language): readonly IndexEntry[] {
  const ranks = new Map(indexInitials(language).map((initial, rank) => [initial, rank]));
  return terms
    .map((term) => {
      const initial = indexInitial(term.name, language);
      return { initial, term, rank: ranks.get(initial) ?? ranks.size, order: koreanOrderKey(term.name) };
    })
    .sort((one, other) => one.rank - other.rank || byCodeUnits(one.order, other.order));
}

function groupByInitial(entries: readonly IndexEntry[]): readonly InitialGroup[] {
  const groups = groupBy(entries, ({ initial }) => initial);
  return Array.from(groups, ([initial, ofInitial]) => ({ initial, terms: ofInitial.map(({ term }) => counted(term)) }));
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
