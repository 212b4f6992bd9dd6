import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { articleExcerpt, isExcerptLine } from "./article-excerpt.ts";
import { articleHeading } from "./article-heading.ts";
import { isRestOfArticle } from "./article-label.ts";
import { endsInArticle, isArticleName } from "./article-title.ts";

/** A longer line is a sentence of its own, and so is what stands before a separator further in. */
const longest = 60;

const separator = /[:：;；|]|\s[\p{Pd}ㅡ─━−ー=~>]+\s|\s*(?:->|=>|→|⇒)\s*|(?<=\])\s/u;

/** A Korean vowel, lines of boxes, a minus and a long vowel of Japanese look like dashes, and are typed for them. */
const dashes = /[\p{Pd}ㅡ─━−ー]+/gu;

/** The same round a line: `ㅡ기사ㅡ`. */
const dashesAround = /^[\s\p{Pd}ㅡ─━−ー]+|(?<![\s\p{Pd}ㅡ─━−ー])[\s\p{Pd}ㅡ─━−ー]+$/gu;

/** Signs that lead from the name to the text: `기사→ …`, `기사; …`, `기사 = …`. */
const pointers = /(?:->|=>|[→⇒⟶➜➡▶▷>;；=~|｜])+/gu;

/** Quotation marks, and letters of Hangul that are empty: they look like spaces. */
const unread = /["'“”‘’\u3164\u115F\u1160\uFFA0]/gu;

/** Before a title: marks of other programs (`??? note`, `:::note{title=…}`, `{% details …`), or a step (`1단계.`). */
const lead =
  /^(?:(?:\?{3}\+?|!{3})\s+[\w-]+\s+|:{3,}[^=]{0,40}title=\s*|\{(?:%-?|\{[<%])\s*[\w-]+\s+|(?:\d{1,2}\s*(?:단계|차시|주차|교시)|step\s*\d{1,2})\s*[.):：-]?\s+)/iu;
const tail = /(?:\s-?%\}|\s[%>]\}\}|\s*\})$/u;

/** Where a word of Korean begins: the name comes last there. */
const beginningsOfWords = /(?<=\s)(?=\p{Script=Hangul})/gu;

/** What a line says of the article: that it goes on, that it is on this line, that it opens here, or just its name. */
export type ArticleLine = "continues" | "labels" | "opens" | "names";

/** In letters and digits: after a dash, a bracket or the name of a paper, less is a remark on the article. */
const longestRemark = 40;

/** What people say round the name: `아래는 기사 전문입니다.`, `기사 전문은 다음과 같다.`, `Here is the article` */
const saidOfName =
  /^(?:아래는|다음은|이하는?|여기부터는?|here is|here['’]?s|below is|the following is)\s+|\s*(?:입니다|이다|임|이에요|예요|[은는]\s+(?:다음|아래)[과와]\s+같(?:다|습니다|아요)|below)?\s*[.。]?$/giu;

/**
 * Whether a line without any mark says that the article goes on (`기사 이어서`, `기사 계속: …`, `한국경제 기사 이어서`), holds it
 * (`기사: …`), opens it with a long text (`기사 — …`, `(기사) …`, `한국경제 기사: …`), or is no more than its name. Used only
 * where articles are withheld: elsewhere such a line is text.
 */
export function articleLine(line: string, lexicon: SectionLexicon): ArticleLine | null {
  const words = line.replace(unread, " ").trim().replace(lead, "").replace(tail, "").replace(dashesAround, "");
  return lineBeforeSeparator(words, lexicon) ?? (opensArticle(words, lexicon) ? "opens" : null);
}

function lineBeforeSeparator(words: string, lexicon: SectionLexicon): Exclude<ArticleLine, "opens"> | null {
  const name = words.slice(0, longest + 1).split(separator, 1)[0] ?? "";
  if (name === "" || name.length > longest) return null;
  if (isRestOfArticle(name, lexicon) || endsInRest(name, lexicon) || articleExcerpt(name) === "continues")
    return "continues";
  if (words.length <= longest && isRestOfArticle(words, lexicon)) return "continues";
  if (/^\s*[:：]\s*\S/u.test(words.slice(name.length)) && isArticleName(name, lexicon)) return "labels";
  if (words.length > longest) return null;
  return isExcerptLine(words) || isName(words.replace(/[:：]$/u, ""), lexicon) ? "names" : null;
}

/** The name alone, or one of two words after whose it is: `한국경제 기사 전문`. */
function isName(words: string, lexicon: SectionLexicon): boolean {
  const ofPress = /^(?!(?:about|from|in|of|on|why|how)\s)[^\s:：]+\s+(?=\S+\s+\S)/iu.exec(words)?.[0] ?? "";
  const isNamed = [words, words.slice(ofPress.length), words.replace(saidOfName, "")].some(
    (name) => isArticleName(name, lexicon) || articleHeading(name, lexicon) !== null,
  );
  return isNamed || endsInWhole(words, lexicon);
}

/** What is shown below, at the end of a title: `금리 동결 기사 전문`, `클릭해서 기사 보기`. */
const whole = /(?:기사|뉴스).*(?:전문|원문|본문)$|(?:기사|뉴스|전문|원문|article).*(?:보기|펼치기|접기|열기)$/iu;
/** Brackets around it, and marks of underlining that Markdown does not know. */
const wrapping = /^[[<(【「『〈《+=~]+|[\])>】」』〉》+=~]+$/gu;
const objectBefore = /[을를]\s*$/u;

function endsInWhole(line: string, lexicon: SectionLexicon): boolean {
  const words = line.replace(wrapping, "");
  if (!whole.test(words) || words.split(/\s+/u).length > mostWords + 2) return false;
  return [...words.matchAll(beginningsOfWords)].some(({ index }) => {
    const name = words.slice(index);
    return whole.test(name) && isArticleName(name, lexicon) && !objectBefore.test(words.slice(0, index));
  });
}

/** More words before the name make a sentence. */
const mostWords = 5;

const ofReading = /(?:^|\s)(?:읽은|읽을|읽는|본|볼|쓴|고른|this|that|these|my|our)\s/iu;

/** `내가 읽은 기사: …` begins words of the writer's. */
export function speaksOfReading(name: string): boolean {
  return ofReading.test(name);
}

const inParentheses = /^[(（]([^()（）]{1,60})[)）]\s*(?=\S)/u;
const beforeColon = /^([^:：]{1,60})[:：]/u;

/** Whether a long text follows a name with a dash, one in parentheses, or one after a paper with a colon. */
function opensArticle(words: string, lexicon: SectionLexicon): boolean {
  if (!isLongText(words)) return false;
  const isOfPress = (name: string): boolean =>
    isNamedAfterPress(name, lexicon) || (!isArticleName(name, lexicon) && articleHeading(name, lexicon) !== null);
  const isNamed = (name: string): boolean =>
    isArticleName(name, lexicon) || isOfPress(name) || articleExcerpt(name) !== null;
  const [inside, bracketed] = inParentheses.exec(words) ?? [];
  if (inside !== undefined && bracketed !== undefined && isNamed(bracketed))
    return isLongText(words.slice(inside.length));
  const [label, beforeIt] = beforeColon.exec(words) ?? [];
  if (label !== undefined && beforeIt !== undefined && (isOfPress(beforeIt) || articleExcerpt(beforeIt) !== null))
    return isLongText(words.slice(label.length));
  const head = words.slice(0, longest);
  const isBefore = ({ 0: sign, index }: RegExpExecArray): boolean =>
    isNamed(words.slice(0, index).trim()) && isLongText(words.slice(index + sign.length));
  return (
    [...head.matchAll(dashes)].some((dash) => !isHyphen(words, dash.index, dash[0]) && isBefore(dash)) ||
    [...head.matchAll(pointers)].some((sign) => isBefore(sign) && !isOfOneself(words.slice(sign.index))) ||
    opensBehindSign(words, lexicon)
  );
}

/** Before a name: a bullet or an emoji, a number in a circle, or one with a dot. */
const signAhead = /^(?:(?:(?:[\p{So}\p{Sm}\p{No}\p{Extended_Pictographic}※†•·◦]|\uFE0F|\u200D)\s*)+|\d{1,2}[.)]\s+)/u;

/** Words with which people go on to speak of an article: `📰 기사 한 편을 읽었다`. */
const speaksOn =
  /^(?:[한두세네몇]\s*(?:편|개|건|줄|가지)|여러|하나|내용|제목|속|중|안에|덕|때문|링크|출처|요약|정리|선정|고른|선택|분석|전체|읽|비판|시청|해석|소감|감상|연습|비교|평가)/u;
const ofOneself = /(?:^|\s)(?:나는|내가|나의|내|제가|저는|우리는)\s|읽(?:었|고|은|으며|어|는)/u;
const mostAsked = 60;

/** Whether a text of somebody else's follows a name behind a sign: `■기사 한국은행은 …`, `① 기사 …`. */
function opensBehindSign(words: string, lexicon: SectionLexicon): boolean {
  const sign = signAhead.exec(words.slice(0, longest))?.[0] ?? "";
  if (sign === "") return false;
  const named = words.slice(sign.length);
  const [first = "", second = ""] = named.slice(0, longest).split(/\s+/u);
  const name = [`${first} ${second}`, first].find((some) => isArticleName(some, lexicon));
  if (name === undefined) return false;
  const after = named.slice(name.length).trim();
  return isLongText(after) && !speaksOn.test(after) && !isOfOneself(after);
}

/** Whether people begin to speak of themselves, or of their reading. */
function isOfOneself(words: string): boolean {
  return ofOneself.test(words.slice(0, mostAsked));
}

/** `Article-based` is one word. */
function isHyphen(words: string, index: number, dash: string): boolean {
  const [before = "", after = ""] = [words.slice(0, index).at(-1), words.slice(index + dash.length)];
  return /^[-‐‑]$/u.test(dash) && /\p{Script=Latin}/u.test(before) && /^\S/u.test(after);
}

/** `한국경제 기사`; a name of its own, as `첫 번째 기사`, is not called after anybody. */
function isNamedAfterPress(name: string, lexicon: SectionLexicon): boolean {
  const words = name.trim();
  if (words.split(/\s+/u).length > mostWords || speaksOfReading(words)) return false;
  return !isArticleName(words, lexicon) && endsInArticle(words, lexicon);
}

/** Whether a line of code begins with the name and goes on with a long text: `기사 한국은행이 …`. In prose it speaks of it. */
export function opensUnmarked(line: string, lexicon: SectionLexicon): boolean {
  const [first = "", second = ""] = line.slice(0, longest).split(/\s+/u);
  const isNamed = [first, `${first} ${second}`].some((name) => isArticleName(name, lexicon));
  return isNamed && isLongText(line) && /\p{Script=Hangul}/u.test(line);
}

/** Whether there is more than a newspaper, a day and a headline in some words. */
export function isLongText(text: string): boolean {
  return lengthInLetters(text) > longestRemark;
}

/** How many letters and digits some words have, without addresses. */
export function lengthInLetters(text: string): number {
  return text.replace(/https?:\/\/\S+|[^\p{L}\p{N}]/gu, "").length;
}

/** A cheap check: most lines of a long text say nothing of the kind. */
const mayContinue = /이어|계속|나머지|남은|부분|반부/u;

function endsInRest(name: string, lexicon: SectionLexicon): boolean {
  if (!mayContinue.test(name)) return false;
  return [...name.matchAll(beginningsOfWords)].some(({ index }) => isRestOfArticle(name.slice(index), lexicon));
}
