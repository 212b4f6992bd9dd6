import type { Permalink } from "../../model/address/addresses.ts";
import type { PublishedNote } from "../../model/library.ts";
import type { Page, RedirectPage } from "../../model/page/page.ts";
import { foldCase } from "../../model/text/spelling.ts";
import { pageAt } from "./page-address.ts";

/** Redirects for previously published addresses. None is needed where a page exists. */
export function keptRedirects(
  redirects: readonly { readonly from: Permalink; readonly to: PublishedNote }[],
  pages: readonly Page[],
): readonly RedirectPage[] {
  const taken = new Set(pages.map(({ output }) => foldCase(output)));
  return redirects
    .map(({ from, to }): RedirectPage => ({ kind: "redirect", ...pageAt(from), to, place: null }))
    .filter(({ output }) => !taken.has(foldCase(output)));
}
