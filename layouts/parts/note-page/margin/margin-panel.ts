import type { AskedQuestion } from "../../../../src/model/library.ts";
import type { QuestionId } from "../../../../src/model/note/question.ts";
import type { NotePage } from "../../../../src/model/page/page.ts";
import type { SiteView } from "../../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../../html.ts";
import type { MarginPanel } from "../../../notes/margin-panels.ts";
import { inLanguage } from "../../../notes/note-language.ts";
import type { MarginRole } from "../../../notes/section-placement.ts";
import { lines } from "../../../text/lines.ts";
import { sectionHtml } from "../../../text/section-html.ts";
import { setFormulas } from "../../../text/set-formulas.ts";
import { unfolding } from "../../first-and-rest.ts";
import { answeringNote } from "../../questions/question-card.ts";
import { questionList } from "../../questions/question-list.ts";
import { saidAfterLabel } from "../said-after-label.ts";
import { listInTwo } from "./list-in-two.ts";

/** A panel and its page; `number` counts the panels of its kind from 1. */
interface PanelOnPage {
  readonly panel: MarginPanel;
  readonly page: NotePage;
  readonly number: number;
  /** The index of each of the page's questions, looked up once for all panels. */
  readonly questionAt: ReadonlyMap<QuestionId, number>;
}

const kinds: Readonly<Record<MarginRole, string>> = {
  questions: "Questions",
  terms: "Terms",
  reflection: "Reflection",
};

/**
 * A part of the margin: under the author's own heading, so that links to it work, or under the site's if there is none.
 */
export function marginPanel(onPage: PanelOnPage, site: SiteView): HtmlMarkup {
  const { panel, number } = onPage;
  const [anchor, ...moved] = panel.anchors;
  const id = anchor ?? `${kinds[panel.role]}${number === 1 ? "" : `-${number}`}`;
  const content = panel.asWritten ? asWritten(onPage, site) : asData[panel.role](onPage, site);
  const isNamedWithin = panel.asWritten && anchor === undefined;
  const title = panel.label ?? titleOf(panel.role, site);
  if (isNamedWithin) return html`<section aria-label="${title}">${content}</section>`;
  return html`<section aria-labelledby="${id}">${moved.map((other) => html`<span id="${other}"></span>`)}
<h2 id="${id}"${panel.label !== null && inLanguage(onPage.page.note.note)}>${title}</h2>
${content}
</section>`;
}

function titleOf(role: MarginRole, site: SiteView): string {
  const { note, questions } = wordsIn(site.config.language);
  return role === "questions" ? questions.title : note[role];
}

function asWritten(onPage: PanelOnPage, site: SiteView): HtmlMarkup {
  const { panel, page } = onPage;
  const asked = askedIn(onPage);
  const language = inLanguage(page.note.note);
  const written = panel.sections.map((section) => ({
    said: saidAfterLabel(section, page, site),
    text: sectionHtml(section.html, page, site),
  }));
  const [only] = written;
  const two = panel.role === "questions" && only !== undefined ? listInTwo(only.text) : null;
  // Questions that are list items are folded with their list, so that a link to one unfolds it.
  const shown = two !== null && asked.length === two.firstCount + two.restCount ? two.firstCount : asked.length;
  const { more } = wordsIn(site.config.language).questions;
  return html`${anchorsOf(asked.slice(0, shown))}<div class="hand"${language}>${
    two === null ? written.map(({ said, text }) => html`${said}${text}`) : html`${only?.said}${two.first}`
  }</div>${
    two !== null &&
    unfolding(more(two.restCount), html`${anchorsOf(asked.slice(shown))}<div class="hand"${language}>${two.rest}</div>`)
  }${asked.flatMap((one) => answeringNote(one, site) ?? []).map((note) => html`<p class="question-notes">${note}</p>`)}`;
}

function anchorsOf(asked: readonly AskedQuestion[]): readonly HtmlMarkup[] {
  return asked.map(({ question }) => html`<span id="${question.id}"></span>`);
}

const asData: Readonly<Record<MarginRole, (onPage: PanelOnPage, site: SiteView) => HtmlMarkup>> = {
  questions: (onPage, site) => questionList(askedIn(onPage), site, setFormulas(onPage.panel.sections, site)),
  terms: ({ panel, page }, site) => {
    const shown = setFormulas(panel.sections, site);
    const terms = panel.sections.flatMap(({ reading }) => reading.terms);
    return html`<dl class="terms"${inLanguage(page.note.note)}>${terms.map(
      ({ term, definition }) => html`<dt>${shown(term)}</dt><dd>${shown(definition)}</dd>`,
    )}</dl>`;
  },
  reflection: ({ panel, page }) =>
    html`<div class="hand"${inLanguage(page.note.note)}>${panel.sections.map(({ reading }) => html`<p>${lines(reading.reflection ?? "")}</p>`)}</div>`,
};

/** The questions of a panel, in the order in which the note asks them. */
function askedIn({ panel, page, questionAt }: PanelOnPage): readonly AskedQuestion[] {
  const ids = panel.sections.flatMap(({ reading }) => reading.questions);
  const places = new Set(ids.flatMap((id) => questionAt.get(id) ?? []));
  return [...places].sort((one, other) => one - other).flatMap((place) => page.questions[place] ?? []);
}
