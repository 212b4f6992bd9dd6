import { type HtmlHole, type HtmlMarkup, html } from "../html.ts";

/** A part of a page under a heading, which is its name for screen readers. */
export function titledSection(id: string, heading: HtmlHole, content: HtmlHole, style?: string): HtmlMarkup {
  return html`<section${style !== undefined && html` class="${style}"`} aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`;
}
