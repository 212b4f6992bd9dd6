import type { Publisher } from "../model/library.ts";
import type { Page } from "../model/page.ts";
import { pageAt } from "./page-address.ts";
import { paginate } from "./paginate.ts";

/** The newspapers, and each one's notes. */
export function sourcePages(publishers: readonly Publisher[], pageSize: number): readonly Page[] {
  return [
    { kind: "sources", ...pageAt("/sources/"), publishers },
    ...publishers.flatMap((publisher) =>
      paginate(publisher.notes, publisher.permalink, pageSize).map(
        (sheet): Page => ({ kind: "publisher", ...sheet, publisher }),
      ),
    ),
  ];
}
