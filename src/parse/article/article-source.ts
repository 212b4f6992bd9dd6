import type Token from "markdown-it/lib/token.mjs";
import type { FrontMatter } from "../../model/note/front-matter.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { BodyWithLexicon } from "../labels/body-with-lexicon.ts";
import { articleAddress, articleAddressAtEdge, articleAddressInNote } from "./article-address.ts";
import { type Byline, readByline } from "./article-byline.ts";
import { articleHeadline } from "./article-headline.ts";
import { type ArticleLine, articleLines } from "./article-lines.ts";
import { modernNaverUrl, naverArticle } from "./naver-article.ts";

/** How many lines at the head and foot of a clipping may say who wrote it and when. */
const headLines = 12;
const footLines = 3;

/** A longer line is the article itself, all on one line. */
const longestLine = 2000;

/** What decides where in a note its article is looked for. */
export interface Clipping {
  /** The blocks of the article section; null when it has none. */
  readonly tokens: readonly Token[] | null;
  /** True when it has other sections of a study note: keywords, a summary, questions, … */
  readonly isStudied: boolean;
  /** Where the site is hosted, so that its own pages are not taken for articles; null when unknown. */
  readonly origin: string | null;
}

/** The article of a note. */
export type FoundSource = Pick<StudyNote, "article" | "mentionsArticle">;

/**
 * Finds which article a note is about: front matter's `source:` comes first, then the article section, then the rest of the
 * body if there is no such section or it does not say.
 */
export function findArticleSource(
  body: BodyWithLexicon,
  { tokens, isStudied, origin }: Clipping,
  frontMatter: FrontMatter,
): FoundSource {
  const clipping = tokens === null ? null : articleLines(tokens);
  const typed = frontMatter.source ?? {};
  const { likely, mentioned } = addressesIn(body, { clipping, isStudied, origin });
  const address = typed.url ?? likely;
  const naver = typed.naver ?? (address === null ? null : naverArticle(address));
  const byline = readBylines(clipping ?? articleLines(body.tokens));
  return {
    ...(mentioned === null || address !== null ? {} : { mentionsArticle: true }),
    article: {
      headline: typed.headline ?? (clipping === null ? null : articleHeadline(clipping, body.lexicon)),
      url: naver === null ? address : modernNaverUrl(naver),
      publisher: typed.publisher ?? byline.publisher,
      reporter: typed.reporter ?? byline.reporter,
      published: typed.published ?? byline.published,
      naver,
    },
  };
}

/** The address that may be shown as a note's source, and one that only hints that there may be a source. */
function addressesIn(
  { tokens }: BodyWithLexicon,
  { clipping, isStudied, origin }: Omit<Clipping, "tokens"> & { readonly clipping: readonly ArticleLine[] | null },
): { readonly likely: string | null; readonly mentioned: string | null } {
  if (clipping !== null) {
    const address = articleAddress(clipping, origin) ?? articleAddress(articleLines(tokens), origin);
    return { likely: address, mentioned: address };
  }
  const lines = articleLines(tokens);
  const mentioned = articleAddressInNote(lines, origin);
  return { likely: isStudied ? mentioned : articleAddressAtEdge(lines, origin), mentioned };
}

/** Merges what the lines say: the first mention of each fact wins, and reading stops once all are known. */
function readBylines(lines: readonly ArticleLine[]): Byline {
  let known: Byline = { publisher: null, reporter: null, published: null };
  for (const [index, line] of lines.entries()) {
    const isNear = index < headLines || index >= lines.length - footLines;
    if (!isNear || line.kind === "heading" || line.text.length >= longestLine) continue;
    const byline = readByline(withoutLinks(line));
    if (byline === null) continue;
    known = {
      publisher: known.publisher ?? byline.publisher,
      reporter: known.reporter ?? byline.reporter,
      published: known.published ?? byline.published,
    };
    if (known.publisher !== null && known.reporter !== null && known.published !== null) break;
  }
  return known;
}

/** `[링크](…) 21.12.14. 한국경제`: a link whose text is just a word or an address is not part of the byline. */
function withoutLinks({ text, links }: ArticleLine): string {
  return links
    .reduce((rest, link) => {
      const isSign = /^(?:https?:|링크|원문|기사|바로가기|link)/iu.test(link.text.trim());
      return isSign ? rest.replace(link.text, " ") : rest;
    }, text)
    .trim();
}
