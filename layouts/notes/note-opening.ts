import { showsArticle } from "../../src/model/note/shows-article.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import { typedFormulas } from "../feeds/typed-formulas.ts";
import { Markup } from "../markup.ts";
import { markupWords } from "../text/markup-words.ts";
import { shortened } from "../text/shortened.ts";
import { toldSubtitle } from "./told-subtitle.ts";

/** In characters: three lines of a card. */
const longest = 160;

const paragraph = /<p(?: [^>]*)?>(.*?)<\/p>/gsu;

/**
 * The beginning of a note without a summary, so that a list shows more than its title; formulas are as typed. Empty
 * where it may be an article's text: another's work is shown only on the note's own page.
 */
export function noteOpening(note: StudyNote): string | null {
  if (showsArticle(note)) return null;
  for (const { html, roles } of note.sections) {
    if (!roles.includes("other")) continue;
    for (const [, within = ""] of html.matchAll(paragraph)) {
      const words = markupWords(withoutTemplates(typedFormulas(new Markup("html", within)).text));
      if (words !== "") return shortened(words, longest);
    }
  }
  return null;
}

/** What a list says of a note without a summary: its subtitle or description, else its beginning. */
export function listedOpening(note: StudyNote): string | null {
  return toldSubtitle(note) ?? note.frontMatter.description?.value ?? noteOpening(note);
}

/** Without the tags of an unrendered template; in code they are part of the text. */
function withoutTemplates(markup: string): string {
  return markup.replace(
    /(<code\b[^>]*>.*?<\/code>)|\{%.*?%\}|\{\{.*?\}\}/gsu,
    (_, code: string | undefined) => code ?? "",
  );
}
