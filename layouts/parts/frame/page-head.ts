import { type HtmlHole, type HtmlMarkup, html } from "../../html.ts";

/** What is shown above a list: its kind or the path to it, its name, and how much is in it. */
export interface PageHead {
  readonly above: HtmlMarkup | null;
  readonly title: string;
  readonly below: HtmlHole;
}

/** The head of a listing page. */
export function pageHead({ above, title, below }: PageHead): HtmlMarkup {
  return html`<header class="page-head">
${above}
<h1>${title}</h1>
${below === null ? null : html`<p>${below}</p>`}
</header>`;
}
