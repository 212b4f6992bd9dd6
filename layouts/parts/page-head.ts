import { type HtmlHole, type HtmlMarkup, html } from "../html.ts";

/** What stands over a list: what kind of list it is or the way to it, its name, and how much is in it. */
export interface PageHead {
  readonly above: HtmlMarkup | null;
  readonly title: string;
  readonly below: HtmlHole;
}

/** The head of a page that lists something. */
export function pageHead({ above, title, below }: PageHead): HtmlMarkup {
  return html`<header class="page-head">
${above}
<h1>${title}</h1>
${below === null ? null : html`<p>${below}</p>`}
</header>`;
}
