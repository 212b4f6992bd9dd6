import { isAnswered } from "../../src/model/answers.ts";
import type { AskedQuestion } from "../../src/model/library.ts";
import type { QuestionsPage } from "../../src/model/page.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { pageHead } from "../parts/page-head.ts";
import { listedQuestion } from "../parts/question-card.ts";

/** Every question of every note, in the order planned: what is still open, then what found its answer. */
export function questionsPage({ questions, permalink }: QuestionsPage, site: SiteView): string {
  const { questions: words } = wordsIn(site.config.language);
  const open = questions.filter((asked) => !isAnswered(asked));
  const answered = questions.filter(isAnswered);
  return htmlDocument(
    {
      title: words.title,
      description: `${site.config.title} · ${words.title}`,
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({ above: null, title: words.title, below: remark(questions, open, site) })}
${questionGroup({ anchor: "open", title: words.stillOpen, questions: open }, site)}
${questionGroup({ anchor: "answered", title: words.answered, questions: answered }, site)}
</main>`,
    },
    site,
  );
}

interface QuestionGroup {
  readonly anchor: string;
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
}

function questionGroup({ anchor, title, questions }: QuestionGroup, site: SiteView): HtmlMarkup | null {
  if (questions.length === 0) return null;
  return html`<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${title} <small>${wordsIn(site.config.language).counts.questions(questions.length)}</small></h2>
<ul class="questions">${questions.map((asked) => listedQuestion(asked, site))}</ul>
</section>`;
}

function remark(all: readonly AskedQuestion[], open: readonly AskedQuestion[], site: SiteView): string | null {
  const words = wordsIn(site.config.language).questions;
  if (all.length === 0) return words.none;
  return open.length === 0 ? words.noneOpen : null;
}
