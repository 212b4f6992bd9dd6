import type { NotePage } from "../../src/model/page.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { linkedHtml } from "../linked-html.ts";
import { isShownAsWritten, standingOf } from "../shown-as-data.ts";
import { summary } from "./summary.ts";

/** The student's summary in the head of the note, but for what the note's text shows as it was written. */
export function noteSummary(page: NotePage, site: SiteView): HtmlMarkup | null {
  const { note } = page.note;
  const summing = note.sections.filter(({ reading, roles }) => reading.summary !== null && !roles.includes("article"));
  const written = summing.filter((section) => standingOf(section) === "head" && isShownAsWritten(section));
  const elsewhere = summing.filter((section) => standingOf(section) === "text");
  if (written.length + elsewhere.length === 0) return summary(note.summary?.value ?? null);
  const asData = summing.filter((section) => !written.includes(section) && !elsewhere.includes(section));
  const parts = [note.frontMatter.summary?.value ?? null, ...asData.map(({ reading }) => reading.summary)];
  const lines = new Set(parts.flatMap((part) => part?.split("\n") ?? []));
  if (lines.size + written.length === 0) return null;
  return html`<div class="summary">${[...lines].map((line) => html`<p>${line}</p>`)}${written.map(({ html: rendered }) => linkedHtml(rendered, page, site))}</div>`;
}
