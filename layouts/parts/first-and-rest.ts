import { type HtmlHole, type HtmlMarkup, html } from "../html.ts";

/** More items than this bury what is below them. */
const mostShown = 8;

/** Fewer items than this are as quick to read as the line that would fold them. */
const fewestFolded = 3;

/** Splits a list into what is visible at once and what unfolds, so that a long list does not hide what follows it. */
export function firstAndRest<Item>(items: readonly Item[]): {
  readonly first: readonly Item[];
  readonly rest: readonly Item[];
} {
  const first = items.length < mostShown + fewestFolded ? items : items.slice(0, mostShown);
  return { first, rest: items.slice(first.length) };
}

/** The rest of a list behind a line that says how much it is. */
export function unfolding(summary: string, rest: HtmlHole, style = "more-questions"): HtmlMarkup {
  return html`<details class="${style}"><summary>${summary}</summary>${rest}</details>`;
}
