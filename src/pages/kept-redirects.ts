import type { Permalink } from "../model/addresses.ts";
import type { PublishedNote } from "../model/library.ts";
import { outputPathOf } from "../model/output-path.ts";
import type { Page, RedirectPage } from "../model/page.ts";
import { foldCase } from "../model/spelling.ts";

/** Answers addresses that were published once and lead on now. Where a page stands already nothing is needed. */
export function keptRedirects(
  redirects: readonly { readonly from: Permalink; readonly to: PublishedNote }[],
  pages: readonly Page[],
): readonly RedirectPage[] {
  const taken = new Set(pages.map(({ output }) => foldCase(output)));
  return redirects
    .map(({ from, to }): RedirectPage => {
      return { kind: "redirect", permalink: from, output: outputPathOf(from), to, place: null };
    })
    .filter(({ output }) => !taken.has(foldCase(output)));
}
