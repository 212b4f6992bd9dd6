import { type HtmlMarkup, html } from "../html.ts";
import { wholeForms } from "../text/whole-forms.ts";

/** The student's summary, one paragraph per line; nothing if there is none. `language` is its attribute. */
export function summary(text: string | null, language: HtmlMarkup | null = null): HtmlMarkup | null {
  if (text === null || text === "") return null;
  return html`<div class="summary"${language}>${text.split("\n").map((line) => html`<p>${wholeForms(line)}</p>`)}</div>`;
}
