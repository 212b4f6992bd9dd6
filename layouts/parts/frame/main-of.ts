import { type HtmlMarkup, html } from "../../html.ts";

/** The main part of a listing page: the list and its margin, in the same columns as the front page and notes. */
export function mainOf(
  list: HtmlMarkup,
  margin: readonly HtmlMarkup[],
  width: "narrow" | "wide" = "narrow",
): HtmlMarkup {
  if (margin.length === 0) {
    return html`<main id="Content" class="listing${width === "wide" && " wide"}">
${list}
</main>`;
  }
  return html`<main id="Content" class="with-margin">
<div class="listing">
${list}
</div>
<aside class="margin">${margin}</aside>
</main>`;
}
