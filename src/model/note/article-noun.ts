/** What an article is called, or what is done when one is copied, at the end of a heading: the head noun comes last. */
const atEnd =
  /(?:기사(?:문|글|들)?|사설|칼럼|뉴스|신문|[본원전지]문(?:\s*(?:내용|전체|입니다))?|신문\s*내용|필사|스크랩|발췌[문본]?|번역[문본]?|텍스트|오려\s*붙이기|(?:옮겨|베껴)\s*(?:쓰기|적기)|읽은\s*글|읽기(?:\s*자료)?|읽을\s*거리|articles?|editorials?|columns?|passages?|full text)$/iu;

/** `기사 1. 코스피 사상 최고`, `Article 2`. */
const numbered = /^(?:기사|사설|칼럼|article)\s*(?:\d{1,2}|[①-⑳])(?!\d)/iu;

/**
 * Letters that say nothing: emoji, bullets, numbers before the words; brackets, dots and what stands in brackets after.
 */
const beside = /^[^\p{L}]+|(?:\s*[([（［][^()[\]（）［］]*[)\]）］])?[^\p{L}\p{N}]*$/gu;

/** A driver, a certificate, or what its writer speaks of: `버스 기사`, `정보처리기사`, `Thoughts on the article`. */
const otherwise =
  /(?:버스|택시|트럭|대리|배달|택배|운전|운송|기관|수리|설치|바둑|전기|가스|안전|처리|토목|건축|소방|화학|기계|조경|위험물|환경|품질|산업)\s*기사$|(?:쓴|썼던|작성한|취재한)\s|\b(?:about|chose|my|our|why|how|what|i|we)\b|\bon\s+(?:an?|that|the|this)\s/iu;

/** Longer lines are sentences. */
const longest = 40;

/**
 * Whether a heading, or a line that stands for one, could be the name of an article: `## 오늘 읽은 기사`, `■ 기사 필사`. Too
 * doubtful to be read as one, as `## 내가 좋아하는 신문` may head the student's own words; enough to ask.
 */
export function couldNameArticle(words: string): boolean {
  if (words.length > longest) return false;
  const name = words.replace(beside, "");
  return (atEnd.test(name) || numbered.test(name)) && !isOtherwise(name);
}

/** Whether words that end like an article's name mean something else: a driver, a certificate, a text of one's own. */
export function isOtherwise(words: string): boolean {
  return otherwise.test(words);
}
