import { hrefOf } from "../../src/model/href.ts";
import type { AskedQuestion, PublishedNote } from "../../src/model/library.ts";
import type { QuestionsPage } from "../../src/model/page.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { pageHead } from "../parts/page-head.ts";
import { answer, questionHref, questionState } from "../parts/question-card.ts";

/** Every question of every note: what is still open first, longest waiting at the top, then what found its answer. */
export function questionsPage({ questions, permalink }: QuestionsPage, site: SiteView): string {
  const { questions: words, counts } = wordsIn(site.config.language);
  const open = questions.filter(({ question }) => question.state === "open");
  const answered = questions.filter(({ question }) => question.state === "answered");
  return htmlDocument(
    {
      title: words.title,
      description: `${site.config.title} · ${words.title}`,
      permalink,
      canonical: true,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="content" class="listing">
${pageHead({ above: null, title: words.title, below: questions.length === 0 ? words.none : null })}
${group("open", open, { title: words.stillOpen, site })}
${group("answered", answered, { title: words.answered, site })}
</main>`,
    },
    site,
  );

  function group(
    id: string,
    asked: readonly AskedQuestion[],
    { title, site }: { readonly title: string; readonly site: SiteView },
  ): HtmlMarkup | null {
    if (asked.length === 0) return null;
    return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title} <small>${counts.questions(asked.length)}</small></h2>
<ul class="questions">${asked.map((one) => askedQuestion(one, site))}</ul>
</section>`;
  }
}

function askedQuestion({ question, askedIn, answeredIn }: AskedQuestion, site: SiteView): HtmlMarkup {
  const { questions: words, dates } = wordsIn(site.config.language);
  return html`<li class="question" data-state="${question.state}">
<p class="question-text"><a href="${questionHref(question, askedIn, site)}">${question.text}</a></p>
${questionState(question, askedIn, site)}
${answer(question, site)}<p class="question-notes">${dates.numeric(askedIn.note.date.value)} ${noteLink(askedIn, site)}${
    answeredIn === null ? null : html` · ${words.answeredIn} ${noteLink(answeredIn, site)}`
  }</p>
</li>`;
}

function noteLink({ note, permalink }: PublishedNote, site: SiteView): HtmlMarkup {
  return html`<a href="${hrefOf(permalink, site.config.basePath)}">${note.title.value}</a>`;
}
