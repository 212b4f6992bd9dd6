import { sitePlaces } from "../model/address/site-places.ts";
import type { Library, Publisher } from "../model/library.ts";
import type { PublisherHead } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { pageAt } from "./addresses/page-address.ts";
import { lastChange } from "./lists/last-change.ts";
import { paginate } from "./lists/paginate.ts";
import { tallyWords } from "./lists/tally-words.ts";

/** The newspapers, and each one's notes. */
export function sourcePages(library: Library, pageSize: number): readonly Page[] {
  const { notes, publishers } = library;
  const withPublisher = publishers.reduce((sum, publisher) => sum + publisher.notes.length, 0);
  return [
    {
      kind: "sources",
      ...pageAt(sitePlaces.sources),
      publishers: publishers.map(publisherHead),
      withoutPublisher: notes.length - withPublisher,
      changed: lastChange(publishers.flatMap((publisher) => publisher.notes.slice(0, 1))),
      words: tallyWords(
        publishers.flatMap((publisher) => publisher.notes),
        library,
      ),
    },
    ...publishers.flatMap((publisher) => {
      const head = publisherHead(publisher);
      const words = tallyWords(publisher.notes, library);
      return paginate(publisher.notes, publisher.permalink, pageSize).map(
        (sheet): Page => ({ kind: "publisher", ...sheet, publisher: head, words }),
      );
    }),
  ];
}

function publisherHead({ notes, ...publisher }: Publisher): PublisherHead {
  return { ...publisher, noteCount: notes.length, newest: notes[0]?.note.date.value ?? null };
}
