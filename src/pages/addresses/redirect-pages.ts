import { redirectsOf } from "../../model/address/author-redirect.ts";
import { decomposedOutput } from "../../model/address/decomposed-output.ts";
import type { CopyPage, NotePage, RedirectPage } from "../../model/page/page.ts";
import { pageAt } from "./page-address.ts";

/** Redirects from a note's earlier addresses, and copies at those that keep its file name's decomposed spelling. */
export function redirectPages(page: NotePage): readonly (RedirectPage | CopyPage)[] {
  const { note } = page;
  const redirects = redirectsOf(note.note.frontMatter)
    .filter(({ value }) => value !== note.permalink)
    .map(({ value, place }): RedirectPage => ({ kind: "redirect", ...pageAt(value), to: note, place }));
  return [...redirects, ...[page, ...redirects].flatMap((one) => copyOf(one, page))];
}

function copyOf(page: NotePage | RedirectPage, { note }: NotePage): readonly CopyPage[] {
  const output = decomposedOutput(page.permalink, note.note.source);
  return output === null ? [] : [{ kind: "copy", permalink: page.permalink, output, page }];
}
