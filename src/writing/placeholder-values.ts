import type { SourceArticle } from "../model/note/source-article.ts";
import type { Language } from "../model/text/language.ts";
import { linkDestination, markdownText } from "./markdown-text.ts";
import type { NewNote } from "./new-note.ts";
import type { PlaceholderName } from "./note-template.ts";
import { shortDay } from "./short-day.ts";

/** Each placeholder's value; several lines only if one is not enough. Unknown is `""`. */
export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>;

/** The values as plain text, for front matter. */
export function plainValues(note: NewNote, language: Language): PlaceholderValues {
  const { article } = note;
  return {
    title: note.title,
    date: note.date,
    subtitle: shortDay(note.date, language),
    category: note.category ?? "",
    tags: note.tags.join(", "),
    headline: article === null ? "" : (article.headline ?? note.title),
    url: article?.url ?? "",
    byline: article === null ? "" : byline(article, language),
    image: note.image?.address ?? "",
    body: note.paragraphs.join(" "),
  };
}

/** The values as Markdown; `paragraphText` converts a paragraph. */
export function markdownValues(
  note: NewNote,
  language: Language,
  paragraphText: (paragraph: string) => string,
): PlaceholderValues {
  const plain = plainValues(note, language);
  return {
    ...plain,
    title: markdownText(plain.title),
    category: markdownText(plain.category),
    tags: markdownText(plain.tags),
    headline: markdownText(plain.headline),
    url: linkDestination(plain.url),
    byline: markdownText(plain.byline),
    image: note.image === null ? "" : picture(note.image),
    body: note.paragraphs.map(paragraphText).join("\n\n"),
  };
}

function picture({ address, alternative }: NonNullable<NewNote["image"]>): string {
  return `![${markdownText(alternative).replaceAll("]", "\\]")}](${linkDestination(address)})`;
}

/** `21.12.14. 한국경제 이시은 기자`: the line below a clipping's headline. */
function byline({ published, publisher, reporter }: SourceArticle, language: Language): string {
  const day = published?.slice(2).replaceAll("-", ".") ?? null;
  const written = reporter === null ? null : { ko: `${reporter} 기자`, en: reporter }[language];
  return [day === null ? null : `${day}.`, publisher, written].filter((part) => part !== null).join(" ");
}
