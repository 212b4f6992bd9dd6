import { sitePlaces } from "../model/address/site-places.ts";
import type { Library, Pen } from "../model/library.ts";
import type { MarkedTerm, PenHead } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { termLink } from "../model/page/term-link.ts";
import { pageAt } from "./page-address.ts";
import { paginateItems } from "./paginate.ts";

const passagesOnAPage = 50;
const keywordsShown = 60;
const newestShown = 5;

/** Everything the pens marked: a page of all pens, and each pen's passages. */
export function highlightPages(library: Library): readonly Page[] {
  const { pens } = library;
  return [
    {
      kind: "highlights",
      ...pageAt(sitePlaces.highlights),
      pens: pens.map((pen) => ({ ...penHead(pen), newest: pen.passages.slice(0, newestShown) })),
      keywords: markedKeywords(library),
    },
    ...pens.flatMap((pen) =>
      paginateItems(pen.passages, pen.permalink, passagesOnAPage).map(
        ({ items, sheet }): Page => ({ kind: "pen", ...sheet, pen: penHead(pen), passages: items }),
      ),
    ),
  ];
}

function penHead({ color, permalink, passages }: Pen): PenHead {
  return { color, permalink, passageCount: passages.length };
}

function markedKeywords({ notes, taxonomies }: Library): readonly MarkedTerm[] {
  const passagesIn = new Map(notes.map(({ note }) => [note.id, note.highlights.length]));
  return taxonomies.keywords.terms
    .map((term) => ({
      term: termLink(term),
      passages: term.notes.reduce((sum, { note }) => sum + (passagesIn.get(note.id) ?? 0), 0),
    }))
    .filter(({ passages }) => passages > 0)
    .sort((one, other) => other.passages - one.passages)
    .slice(0, keywordsShown);
}
