import type { OutputPath, Permalink } from "../model/addresses.ts";
import type { PublishedNote } from "../model/library.ts";
import { outputPathOf } from "../model/output-path.ts";
import type { PageOfList } from "../model/page.ts";
import { permalinkOf } from "../model/permalink.ts";

/** One page of a long list, with its address. */
export interface Sheet {
  readonly permalink: Permalink;
  readonly output: OutputPath;
  readonly notes: readonly PublishedNote[];
  readonly position: PageOfList;
}

/** Divides a list below `first`: the second page is `<first>page/2/`. An empty list has one page. */
export function paginate(notes: readonly PublishedNote[], first: Permalink, pageSize: number): readonly Sheet[] {
  const count = Math.max(1, Math.ceil(notes.length / pageSize));
  const permalinkAt = (number: number): Permalink => (number === 1 ? first : permalinkOf(`${first}page/${number}/`));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const permalink = permalinkAt(number);
    return {
      permalink,
      output: outputPathOf(permalink),
      notes: notes.slice(index * pageSize, number * pageSize),
      position: {
        number,
        count,
        previous: number === 1 ? null : permalinkAt(number - 1),
        next: number === count ? null : permalinkAt(number + 1),
      },
    };
  });
}
