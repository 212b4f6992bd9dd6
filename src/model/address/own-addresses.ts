import { foldCase } from "../text/spelling.ts";

/** Pages, and files that have their names everywhere, that every site has, whatever its notes say. */
const addresses: ReadonlySet<string> = new Set(
  [
    ...["/", "/404.html", "/archive/", "/questions/", "/questions/answered/", "/highlights/", "/sources/"],
    ...["/statistics/", "/tags/", "/categories/", "/keywords/", "/search/"],
    ...["/feed.xml", "/feed.json", "/sitemap.xml", "/robots.txt", "/manifest.webmanifest"],
  ].map(foldCase),
);

/** Whether the address of a page is one that every site has for itself: no note can have it, and it answers all the same. */
export function isOwnAddress(address: string): boolean {
  return addresses.has(foldCase(address.replace(/\/index\.html$/iu, "/")));
}
