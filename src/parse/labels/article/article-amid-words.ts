import { isOwnHeading } from "../../../model/note/own-heading.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { isPublisher } from "./article-heading.ts";
import { isArticleName } from "./article-title.ts";

/** Where the article is to be put: `기사를 붙이는 곳`, `기사 칸`. */
const placeForIt =
  /\s*(?:[을를]\s*)?(?:(?:붙이|붙여\s*넣|넣|옮기|옮겨\s*(?:적|쓰)|적|쓰|담|올리|복사하|가져오|두|싣)는\s*|들어갈\s*)?(?:곳|자리|칸|공간|란)$/u;

const joints = /\s*[&＆+＋/／·ㆍ•]\s*|\s+및\s+|[와과]\s+/u;
const bars = /\s*[|｜]\s*/u;

/** What is joined with the article is a part of the note, and no topic: `기사와 메모`, but not `기사와 나의 경험`. */
const besideIt = /^(?:내\s*)?(?:메모|사진|그림|링크|출처|제목|필기|단상)$/u;
const mostParts = 3;

/** `기사 / 고른 이유` heads words on the article alone. */
const isOfChoice = /(?:이유|까닭|점|것)$/u;

const bracketsBehind = /[(（[［]([^()（）[\]［］]{1,20})[)）\]］]$/u;
const bracketsAhead = /^[[［【〔<〈(（]([^\p{Ps}\p{Pe}<>]{1,20})[\]］】〕>〉)）]/u;

/** What people call words of their own: `생각해 보기`, `… 읽고 느낀 점`. */
const ofOwnWords =
  /기$|읽고|느낀|배운|생각|소감|감상|메모|요약|정리|키워드|단어|용어|질문|나의|내 |비판|반박|반론|의견|해석|경험|스크랩/u;
const likeHeadline = /[,，…·"“‘']|\S\s+\S+\s+\S/u;

/**
 * Whether a heading holds the article's name amid other words, so that the text below it may be the article:
 * `기사를 붙이는 곳`, `기사와 메모`, `기사｜한은, 금리 동결`, `한은, 금리 동결 (기사)`, or a headline behind the paper's name. Used only
 * where articles are withheld, and always in doubt.
 */
export function namesArticleAmid(heading: string, lexicon: SectionLexicon): boolean {
  const words = heading.trim();
  const place = placeForIt.exec(words)?.index ?? 0;
  if (place > 0 && isArticleName(words.slice(0, place), lexicon)) return true;
  if (isNamedInPart(words.split(bars), lexicon) || isJoined(words.split(joints), lexicon)) return true;
  const behind = bracketsBehind.exec(words);
  if (behind !== null && isArticleName(behind[1] ?? "", lexicon))
    return isHeadlineOfArticle(words.slice(0, behind.index));
  const ahead = bracketsAhead.exec(words);
  return ahead !== null && isPublisher(ahead[1]?.trim() ?? "") && isHeadlineOfArticle(words.slice(ahead[0].length));
}

function isNamedInPart(parts: readonly string[], lexicon: SectionLexicon): boolean {
  return parts.length > 1 && parts.length <= mostParts && parts.some((part) => isArticleName(part, lexicon));
}

function isJoined(parts: readonly string[], lexicon: SectionLexicon): boolean {
  if (!isNamedInPart(parts, lexicon)) return false;
  const others = parts.filter((part) => !isArticleName(part, lexicon));
  return others.every((part) => !isOfChoice.test(part) && (isOwnHeading(part) || besideIt.test(part)));
}

function isHeadlineOfArticle(words: string): boolean {
  return likeHeadline.test(words) && isOthersWords(words);
}

function isOthersWords(words: string): boolean {
  return /\p{L}/u.test(words) && !ofOwnWords.test(words.trim());
}
