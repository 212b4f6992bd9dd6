import { groupBy } from "../../../model/group-by.ts";
import { naverPublishers } from "../../../model/naver-publishers.ts";
import { compactLabel } from "../lexicon/compact-label.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import type { SectionLabel } from "../section-label.ts";
import { articleLabel } from "./article-label.ts";

/** Longer than any such name, with its decoration. */
const longest = 60;

/** Words that name a text by somebody else, in the compared form. */
const wholeNames =
  /^(?:기사글|기사문(?:전문|원문)?|원글|퍼온글|스크랩한글|복사한글|(?:보도자료|보도|보도문|사설|칼럼|논설|기고문?|인터뷰)(?:전문|원문|본문|전체)|全文|記事全文|新聞記事|ニュース記事|新闻(?:原文|全文)?|文章全文)$/u;

/** How a writer came by the article: `퍼온 기사`, `영어 기사`. Of one they read (`내가 읽은 기사`), they may speak below. */
const cameBy =
  /^(?:(?:내가|제가|오늘|이번에)?(?:스크랩한|퍼온|복사한|복붙한|붙여넣은|가져온)|인터넷|온라인|종이|영어|영문|외신|해외|국내|번역|번역한|전체|신문|네이버|다음|포털)/u;

/** How much of it there is, and how it was put there: `원문 그대로`, `기사 복붙`. */
const putHere =
  /(?:전체|전문|원문|본문|전체내용|내용전체|그대로|풀버전|텍스트|복사|복사본|사본|발췌|발췌본|발췌문|복붙|붙여넣기|가져오기|퍼옴|퍼오기|번역|번역본|번역문)$/u;

const kinds = "(?:full|original|complete|entire|whole|news|newspaper|magazine|copied|pasted|clipped|source)-?";
const parts = "(?:text|body|contents?|copy|clipping|excerpt|version|story)";
const inEnglish = new RegExp(
  [
    `^(?:the)?(?:${kinds})*article(?:['’]s)?(?:-?(?:full|original))?(?:-?(?:${parts}|in(?:full|its?entirety)))?$`,
    `^(?:the)?(?:${kinds})?${parts}(?:of|from)(?:the|this)?(?:${kinds})*(?:article|news(?:story)?|story)$`,
    "^(?:full|original|source)-?(?:text|story)$|^news(?:text|story)$",
  ].join("|"),
  "u",
);

/** Only the whole of an article is named after words of any kind: `한경 기사 전문`. */
const wholeOfArticle = /^(?:기사|뉴스|신문기사)(?:의)?(?:전문|원문|본문|전체|원본|스크랩)$/u;
const mostWordsBefore = 2;

const quotes = /["'“”‘’`]/gu;

/**
 * Whether a heading, or a line that is no more, names the article in words of its writer's: `한국경제 기사 전문`,
 * `퍼온 기사`, `"기사"`, `Full text of the article`. Where articles are withheld, one that is not recognised would be
 * published. At the beginning of a longer line, such words may go on as a sentence.
 */
export function articleHeading(heading: string, lexicon: SectionLexicon): SectionLabel | null {
  if (heading.length > longest) return null;
  const plain = heading.replace(quotes, "");
  const name = compactLabel(plain).replace(/\([^()]*\)/gu, "");
  if (name === "" || lexicon.added.has(name)) return null;
  const isNamed =
    wholeNames.test(name) ||
    inEnglish.test(name) ||
    isArticle(name, lexicon) ||
    (plain !== heading && articleLabel(plain, lexicon) !== null) ||
    isAfterPress(plain, name, lexicon);
  return isNamed ? { roles: ["article"], naming: "decorated" } : null;
}

/** A name in the lexicon, less what is said of how the article came here. */
function isArticle(name: string, { builtIn, added }: SectionLexicon): boolean {
  return [name, name.replace(cameBy, "")].some((some) =>
    [some, some.replace(putHere, "")].some((one) => (added.get(one) ?? builtIn.get(one)) === "article"),
  );
}

const shortNames = ["한경", "매경", "조선", "중앙", "동아", "연합", "경향", "한겨레신문"];
const publishers = new Set([...naverPublishers.values(), ...shortNames].map((name) => name.toLowerCase()));
const publishersByInitial = groupBy(publishers, (name) => name.charAt(0));

/** Whether some words are the name of a newspaper or a broadcaster. */
export function isPublisher(words: string): boolean {
  return publishers.has(words.toLowerCase());
}

/** In the compared form letters are left out, never moved: such a name has these in this order as it is typed, too. */
const mayNameWhole = /기.*사|뉴.*스/su;

function isAfterPress(heading: string, name: string, lexicon: SectionLexicon): boolean {
  const publisher = publishersByInitial.get(name.charAt(0))?.find((one) => name.startsWith(one));
  if (publisher !== undefined && isArticle(name.slice(publisher.length).replace(/^(?:신문|의|-)/u, ""), lexicon))
    return true;
  if (!mayNameWhole.test(heading.normalize("NFC"))) return false;
  const words = heading.trim().split(/\s+/u);
  return Array.from({ length: mostWordsBefore }, (_, index) => index + 1).some((count) =>
    wholeOfArticle.test(compactLabel(words.slice(count).join(" "))),
  );
}
