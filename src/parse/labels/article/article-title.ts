import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel, type SectionLabel } from "../section-label.ts";
import { articleHeading } from "./article-heading.ts";
import { articleLabel } from "./article-label.ts";

/** Longer titles are sentences of their own. */
const longest = 120;

const separators = /[:：|·\n()[\]【】「」『』<>〈〉《》]|\s[-–—~>]+\s/u;

/** `my thoughts on the article` mentions one but is none. */
const speaksOf = /\b(?:about|from|in|of|on|with)\s+(?:(?:an?|my|our|that|the|this)\s+)?$/iu;

/**
 * Whether the title of folded text says that it is an article, in more words than a heading may have: `한국경제 기사 원문`,
 * `기사: 금리 올랐다`. Used only where articles are withheld: a false match is better than publishing another author's work.
 */
export function isArticleTitle(title: string, lexicon: SectionLexicon): boolean {
  const words = title.trim();
  if (words === "" || words.length > longest) return false;
  const name = nameOf(words, lexicon);
  if (name !== null) return isArticle(name);
  if (articleHeading(words, lexicon) !== null) return true;
  return words.split(separators).some((part) => endsInArticle(part.trim(), lexicon));
}

/** Whether some words are just a name of the article, as in a heading. */
export function isArticleName(words: string, lexicon: SectionLexicon): boolean {
  const name = nameOf(words.trim(), lexicon);
  return name !== null && isArticle(name);
}

function isArticle({ roles }: SectionLabel): boolean {
  return roles.includes("article");
}

/** Whether some words end in a name of the article: in Korean the head noun comes last. */
export function endsInArticle(part: string, lexicon: SectionLexicon): boolean {
  if (part === "") return false;
  return [...part.matchAll(/(?<!\S)(?=\S)/gu)].some(({ index }) => {
    const isAlone = nameOf(part.slice(index), lexicon)?.roles.every((role) => role === "article") === true;
    return isAlone && !speaksOf.test(part.slice(0, index));
  });
}

function nameOf(title: string, lexicon: SectionLexicon): SectionLabel | null {
  if (title === "") return null;
  return matchSectionLabel(title, lexicon) ?? articleLabel(title, lexicon);
}
