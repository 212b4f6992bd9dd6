import { isRestOfArticle } from "./article-label.ts";
import { isArticleName } from "./article-title.ts";
import type { SectionLexicon } from "./section-lexicon.ts";

/** A longer line is a sentence of its own, and so is what stands before a separator further in. */
const longest = 60;

const separator = /[:：;；|]|\s[-–—=~>]+\s|\s*(?:->|=>|→|⇒)\s*|(?<=\])\s/u;

/** Quotation marks, and letters of Hangul that are empty: they look like spaces. */
const unread = /["'“”‘’\u3164\u115F\u1160\uFFA0]/gu;

/** Where a word of Korean begins: the name comes last there. */
const beginningsOfWords = /(?<=\s)(?=\p{Script=Hangul})/gu;

/** What a line says of the article: that it goes on, that it is on this line, also after a dash, or just its name. */
export type ArticleLine = "continues" | "labels" | "dashes" | "names";

/** In letters and digits: after a dash, less is a remark on the article. */
const longestRemark = 40;

/** What people say round the name: `아래는 기사 전문입니다.` */
const saidOfName = /^(?:아래는|다음은|이하는?|여기부터는?)\s+|\s*(?:입니다|이다|임|이에요|예요)?\s*[.。]?$/gu;

/**
 * Whether a line without any mark says that the article goes on (`기사 이어서`, `기사 계속: …`, `한국경제 기사 이어서`), holds it
 * (`기사: …`), or is no more than its name. Used only where articles are withheld: elsewhere such a line is text.
 */
export function articleLine(line: string, lexicon: SectionLexicon): ArticleLine | null {
  const words = line.replace(unread, " ").trim();
  const name = words.slice(0, longest + 1).split(separator, 1)[0] ?? "";
  if (name === "" || name.length > longest) return null;
  if (isRestOfArticle(name, lexicon) || endsInRest(name, lexicon)) return "continues";
  if (words.length <= longest && isRestOfArticle(words, lexicon)) return "continues";
  if (/^\s*[:：]\s*\S/u.test(words.slice(name.length)) && isArticleName(name, lexicon)) return "labels";
  if (isDash.test(words.slice(name.length)) && isArticleName(name, lexicon) && isLong(words.slice(name.length)))
    return "dashes";
  if (words.length > longest) return null;
  return isName(words.replace(/[:：]$/u, ""), lexicon) ? "names" : null;
}

/** The name alone, or one of two words after whose it is: `한국경제 기사 전문`. */
function isName(words: string, lexicon: SectionLexicon): boolean {
  const ofPress = /^[^\s:：]+\s+(?=\S+\s+\S)/u.exec(words)?.[0] ?? "";
  return [words, words.slice(ofPress.length), words.replace(saidOfName, "")].some((name) =>
    isArticleName(name, lexicon),
  );
}

const isDash = /^\s+[-–—]+\s/u;

function isLong(text: string): boolean {
  return text.replace(/https?:\/\/\S+|[^\p{L}\p{N}]/gu, "").length > longestRemark;
}

/** A cheap check: most lines of a long text say nothing of the kind. */
const mayContinue = /이어|계속|나머지|남은|부분|반부/u;

function endsInRest(name: string, lexicon: SectionLexicon): boolean {
  if (!mayContinue.test(name)) return false;
  return [...name.matchAll(beginningsOfWords)].some(({ index }) => isRestOfArticle(name.slice(index), lexicon));
}
