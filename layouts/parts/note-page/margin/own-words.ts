import type { NotePage } from "../../../../src/model/page/page.ts";
import type { SiteView } from "../../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../../../html.ts";
import { marginPanels } from "../../../notes/margin-panels.ts";
import type { MarginRole } from "../../../notes/section-placement.ts";
import { questionList } from "../../questions/question-list.ts";
import { titledSection } from "../../titled-section.ts";
import { marginPanel } from "./margin-panel.ts";

/** What the student wrote beside the clipping, in written order: questions, terms and reflections. */
export function ownWords(page: NotePage, site: SiteView): readonly HtmlMarkup[] {
  const { note } = page.note;
  const inSections = new Set(note.sections.flatMap(({ reading }) => reading.questions));
  const inFrontMatter = page.questions.filter(({ question }) => !inSections.has(question.id));
  const questionAt = new Map(page.questions.map(({ question }, index) => [question.id, index]));
  const numbers = new Map<MarginRole, number>();
  const panels = marginPanels(note).map((panel) => {
    const number = (numbers.get(panel.role) ?? 0) + 1;
    numbers.set(panel.role, number);
    return marginPanel({ panel, page, number, questionAt }, site);
  });
  if (inFrontMatter.length === 0) return panels;
  const { title } = wordsIn(site.config.language).questions;
  return [...panels, titledSection("Asked", title, questionList(inFrontMatter, site))];
}
