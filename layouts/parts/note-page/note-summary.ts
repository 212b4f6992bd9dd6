import type { StudySection } from "../../../src/model/note/study-section.ts";
import type { NotePage } from "../../../src/model/page/page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { isShownAsWritten, ownNameOf, placementOf } from "../../notes/section-placement.ts";
import { sectionHtml } from "../../text/section-html.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { summary } from "../summary.ts";
import { saidAfterLabel } from "./said-after-label.ts";

/** The student's summary in the note's head, except for what the note's text shows as written. */
export function noteSummary(page: NotePage, site: SiteView): HtmlMarkup | null {
  const { note } = page.note;
  const summing = note.sections.filter(({ reading, roles }) => reading.summary !== null && !roles.includes("article"));
  const inHead = summing.filter((section) => placementOf(section) === "head");
  const written = inHead.filter(isShownAsWritten);
  const elsewhere = summing.filter((section) => placementOf(section) === "text");
  const isNamed = inHead.some((section) => ownNameOf(section) !== null);
  if (written.length + elsewhere.length === 0 && !isNamed)
    return summary(note.summary?.value ?? null, inLanguage(note));
  const said = new Set<string>();
  const parts = [
    paragraphs(note.frontMatter.summary?.value ?? null, said),
    ...summing
      .filter((section) => !written.includes(section) && !elsewhere.includes(section))
      .map((section) => [name(section), paragraphs(section.reading.summary, said)]),
    ...written.map((section) => [
      name(section),
      saidAfterLabel(section, page, site),
      sectionHtml(section.html, page, site),
    ]),
  ]
    .flat(2)
    .filter((part) => part !== null);
  return parts.length === 0 ? null : html`<div class="summary"${inLanguage(note)}>${parts}</div>`;
}

/** If a summary is in the margin because of another role, its name is shown there. */
function name(section: StudySection): HtmlMarkup | null {
  const own = placementOf(section) === "head" ? ownNameOf(section) : null;
  return own === null ? null : html`<p class="own-name">${own}</p>`;
}

/** One paragraph per line, without lines that an earlier summary of the note already has. */
function paragraphs(text: string | null, said: Set<string>): readonly HtmlMarkup[] {
  const lines = (text ?? "").split("\n").filter((line) => line !== "" && !said.has(line));
  return [...new Set(lines)].map((line) => {
    said.add(line);
    return html`<p>${wholeForms(line)}</p>`;
  });
}
