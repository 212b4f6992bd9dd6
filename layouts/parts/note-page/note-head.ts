import { changedOn } from "../../../src/model/note/changed-on.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { NotePage } from "../../../src/model/page/page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { ownNameOf, placementOf } from "../../notes/section-placement.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { dateTime } from "../date-time.ts";
import { noteTerms } from "../terms/keyword-list.ts";
import { movedAnchors } from "./moved-anchors.ts";
import { noteSummary } from "./note-summary.ts";
import { readingTime } from "./reading-time.ts";
import { shareButton } from "./share-button.ts";
import { sourceLine } from "./source-line.ts";

/**
 * The author's names for sections that are shown only as keywords. A section that also has a summary shows its name
 * there.
 */
function keywordsName({ sections }: StudyNote): HtmlMarkup | null {
  const shown = sections.filter(
    (section) =>
      section.roles.includes("keywords") && section.reading.summary === null && placementOf(section) === "head",
  );
  const names = new Set(shown.flatMap((section) => ownNameOf(section) ?? []));
  return names.size === 0 ? null : html`<span class="own-name">${[...names].join(" · ")}</span>`;
}

/** In characters: a longer headline in the largest type would fill a phone's screen. */
const longestHeadline = 45;

function isLong(title: string): boolean {
  return [...title].length > longestHeadline;
}

/** The head of a clipping: title, day and source as a newspaper prints them, then the student's summary and terms. */
export function noteHead(page: NotePage, site: SiteView): HtmlMarkup {
  const {
    note: { note },
    terms,
  } = page;
  const { dates } = wordsIn(site.config.language);
  const date = note.date.value;
  const changed = changedOn(note);
  return html`<header class="note-head">${movedAnchors(note)}
<div class="kicker">${noteTerms("categories", terms.categories, { site })}${dateTime(date, dates.long(date))}${changed !== date && html` ${dateTime(changed, dates.changed(changed))}`}${readingTime(note, site)}${shareButton(site)}</div>
<h1${isLong(note.title.value) && html` class="long"`}${inLanguage(note)}>${wholeForms(note.title.value)}</h1>
${note.subtitle === null ? null : html`<p class="subtitle"${inLanguage(note)}>${note.subtitle}</p>`}
${noteSummary(page, site)}
<div class="words">${noteTerms("keywords", terms.keywords, { site, label: keywordsName(note) })}${noteTerms("tags", terms.tags, { site })}</div>
${sourceLine(note, site)}
</header>`;
}
