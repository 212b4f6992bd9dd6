import type { SourceArticle } from "../model/note/source-article.ts";
import type { Language } from "../model/text/language.ts";
import { linkDestination, markdownText } from "./markdown-text.ts";
import type { NoteDraft } from "./note-draft.ts";
import type { PlaceholderName } from "./note-template.ts";
import { shortDay } from "./short-day.ts";

/** What each placeholder stands for; several lines only where one line is not enough. Unknown is `""`. */
export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>;

/** The values as plain text, for front matter. */
export function plainValues(draft: NoteDraft, language: Language): PlaceholderValues {
  const { article } = draft;
  return {
    title: draft.title,
    date: draft.date,
    subtitle: shortDay(draft.date, language),
    category: draft.category ?? "",
    tags: draft.tags.join(", "),
    headline: article === null ? "" : (article.headline ?? draft.title),
    url: article?.url ?? "",
    byline: article === null ? "" : byline(article, language),
    image: draft.image?.address ?? "",
    body: draft.paragraphs.join(" "),
  };
}

/** The values as Markdown that shows them; `paragraphText` makes it of a paragraph. */
export function markdownValues(
  draft: NoteDraft,
  language: Language,
  paragraphText: (paragraph: string) => string,
): PlaceholderValues {
  const plain = plainValues(draft, language);
  return {
    ...plain,
    title: markdownText(plain.title),
    category: markdownText(plain.category),
    tags: markdownText(plain.tags),
    headline: markdownText(plain.headline),
    url: linkDestination(plain.url),
    byline: markdownText(plain.byline),
    image: draft.image === null ? "" : picture(draft.image),
    body: draft.paragraphs.map(paragraphText).join("\n\n"),
  };
}

function picture({ address, alternative }: NonNullable<NoteDraft["image"]>): string {
  return `![${markdownText(alternative).replaceAll("]", "\\]")}](${linkDestination(address)})`;
}

/** `21.12.14. 한국경제 이시은 기자`: the line under a clipping's headline. */
function byline({ published, publisher, reporter }: SourceArticle, language: Language): string {
  const day = published?.slice(2).replaceAll("-", ".") ?? null;
  const written = reporter === null ? null : { ko: `${reporter} 기자`, en: reporter }[language];
  return [day === null ? null : `${day}.`, publisher, written].filter((part) => part !== null).join(" ");
}
