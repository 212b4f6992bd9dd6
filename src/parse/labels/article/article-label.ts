import { compactLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import type { SectionLabel } from "../section-label.ts";

/** A heading for one of several articles, or for the full text; a line of text may well begin with such words. */
const wholeNames: ReadonlySet<string> = new Set(["전문", "originalarticle", "originaltext", "fulltext", "thearticle"]);

const ordinal = /^(?:(?:첫|두|세|네|다섯|\d{1,2})번째|(?:첫|둘|셋|넷|다섯)째|first|second|third)/u;
const number = /(?:no\.?|[#-])?(?:\d{1,2}(?:\/\d{1,2})?|[\p{No}\p{Nl}]|i{1,3}|(?<=\p{Script=Hangul})[a-d])[번편부]?$/u;

/** What a reader is asked to do with the article: `기사 전문 보기`, `Read the article`. */
const whatToDo =
  /^(?:(?:click|tap|press)(?:here)?(?:to)?)?(?:show|read|open|see|view|expand)(?:the)?|(?:(?:더|펼쳐|열어)?(?:보기|펼치기|접기|닫기|열기|읽기)[/·,]?)+$/u;

/** The rest of an article, below the writer's own words: `기사 이어서`, `Article, continued`. */
const partOfOne =
  /^(?:이어지는|계속되는|나머지|남은|(?:the)?restof(?:the)?)|[-–—:,·]?(?:이어서(?:계속)?|이어(?:짐|집니다|진다|지는부분)|이어(?:보|읽|쓰)기|계속(?:됨|됩니다|된다|해서|보기|읽기)?|나머지|[앞뒷]부분|[전중후]반부?|continued|cont(?:['’]?d)?)$/u;

/** Longer than any name, with its number and decoration. */
const longest = 60;

/**
 * Whether a heading names an article by number (`기사 2`, `두 번째 기사`, `Article 2`), as a whole (`전문`, `Full text`), in
 * part (`기사 이어서`), or by what to do with it (`기사 보기`). Where articles are withheld, one that is not recognised would be
 * published.
 */
export function articleLabel(heading: string, lexicon: SectionLexicon): SectionLabel | null {
  if (heading.length > longest) return null;
  const name = nameIn(heading);
  const isNamed = wholeNames.has(name) || isArticleWithout([ordinal, number, whatToDo, partOfOne], name, lexicon);
  return isNamed && !lexicon.added.has(name) ? { roles: ["article"], naming: "decorated" } : null;
}

/** Whether some words say that the article goes on here: `기사 이어서`. Nobody says so of words of their own. */
export function isRestOfArticle(words: string, lexicon: SectionLexicon): boolean {
  return [nameIn(words), nameIn(words.replace(/[()（）]/gu, " "))].some(
    (name) => !lexicon.added.has(name) && isArticleWithout([partOfOne], name, lexicon),
  );
}

/** In the compared form, without what stands in brackets; empty if it is too long for a name. */
function nameIn(words: string): string {
  return words.length > longest ? "" : compactLabel(words).replace(/\([^()]*\)/gu, "");
}

function isArticleWithout(parts: readonly RegExp[], name: string, { builtIn, added }: SectionLexicon): boolean {
  const isArticle = (rest: string): boolean =>
    (added.get(rest) ?? (wholeNames.has(rest) ? "article" : builtIn.get(rest))) === "article";
  return parts.some((part) => {
    const rest = name.replace(part, "");
    return rest !== name && (isArticle(rest) || isArticle(rest.replace(number, "")));
  });
}
