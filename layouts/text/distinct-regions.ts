import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

const tableName = /(<div class="table-scroll"(?:"[^"]*"|[^>"])* role="region" aria-label=")([^"]*)"/gu;

/**
 * A page's markup in which no two tables bear the same name: those with the same first row are numbered, because screen
 * readers list tables by name.
 */
export function distinctRegions({ text }: HtmlMarkup): HtmlMarkup {
  const seen = new Map<string, number>();
  const numbered = text.replace(tableName, (_whole, opening: string, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? `${opening}${name}"` : `${opening}${name} (${count})"`;
  });
  return new Markup("html", numbered);
}
