import { sitePlaces } from "../model/address/site-places.ts";
import { countBy } from "../model/count-by.ts";
import type { Library, Pen, PublishedNote } from "../model/library.ts";
import type { PenHead } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { pageAt } from "./addresses/page-address.ts";
import { paginateItems } from "./lists/paginate.ts";
import { tallyWords } from "./lists/tally-words.ts";

const passagesOnAPage = 50;
const newestShown = 5;

/** The highlights: a page of all pens, and each pen's passages. */
export function highlightPages(library: Library): readonly Page[] {
  const { pens, notes } = library;
  const allPens = pens.map(penHead);
  return [
    {
      kind: "highlights",
      ...pageAt(sitePlaces.highlights),
      pens: pens.map((pen) => ({ ...penHead(pen), newest: pen.passages.slice(0, newestShown) })),
      words: tallyWords(notes, library, ({ note }) => note.highlights.length),
    },
    ...pens.flatMap((pen) => {
      const words = tallyWords(notes, library, markedBy(pen));
      return paginateItems(pen.passages, pen.permalink, passagesOnAPage).map(
        ({ items, sheet }): Page => ({ kind: "pen", ...sheet, pen: penHead(pen), passages: items, allPens, words }),
      );
    }),
  ];
}

function penHead({ color, permalink, passages }: Pen): PenHead {
  return { color, permalink, passageCount: passages.length };
}

function markedBy({ passages }: Pen): (note: PublishedNote) => number {
  const marked = countBy(passages, ({ note }) => note.note.id);
  return ({ note }) => marked.get(note.id) ?? 0;
}
