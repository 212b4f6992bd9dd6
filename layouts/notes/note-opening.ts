import type { StudyNote } from "../../src/model/note/study-note.ts";
import { markupWords } from "../text/markup-words.ts";
import { shortened } from "../text/shortened.ts";

/** Characters: three lines of a card. */
const longest = 160;

const paragraph = /<p(?: [^>]*)?>(.*?)<\/p>/gsu;

/**
 * The first words of a note that its author never summed up, so that a list says more of it than its title. Nothing where they
 * may be an article's: what is another's work is shown on the note's own page alone.
 */
export function noteOpening({ sections, article, mentionsArticle }: StudyNote): string | null {
  const isAboutArticle = article.url !== null || article.headline !== null || mentionsArticle === true;
  if (isAboutArticle || sections.some(({ roles }) => roles.includes("article"))) return null;
  for (const { html, roles } of sections) {
    if (!roles.includes("other")) continue;
    for (const [, within = ""] of html.matchAll(paragraph)) {
      const words = markupWords(withoutTemplates(within));
      if (words !== "") return shortened(words, longest);
    }
  }
  return null;
}

/** Without the marks of a template that no one ran: what stands in code is a part of the words. */
function withoutTemplates(markup: string): string {
  return markup.replace(
    /(<code\b[^>]*>.*?<\/code>)|\{%.*?%\}|\{\{.*?\}\}/gsu,
    (_, code: string | undefined) => code ?? "",
  );
}
