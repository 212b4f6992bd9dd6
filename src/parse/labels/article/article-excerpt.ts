import { compactLabel } from "../lexicon/compact-label.ts";

/** Longer than any such words. */
const longest = 40;

const article =
  "(?:위|앞|이|해당|다음|아래|원|본)?(?:신문|뉴스|인터넷)?(?:기사|뉴스|원문|본문)(?:본문|원문|전문|내용)?(?:의)?";
const within = "(?:에서|중에서|중|속에서|가운데)(?:의)?";
const goesOn = "이어서|이어집니다|이어짐|계속|계속됨";
const taken = `(?:일부|일부분|내용)?(?:발췌|인용|발췌문|인용문|발췌본|옮김|가져옴|퍼옴|복사)|시작|일부|일부분|${goesOn}`;

const inKorean = new RegExp(`^${article}(?:${within}(?:${taken})?|에?(?:${taken}))(?:함|임|입니다)?$`, "u");
const inEnglish =
  /^(?:an?)?(?:excerpt(?:s|ed)?|quot(?:es?|ed|ation)|passages?|taken|copied|cited)?from(?:the|this)?(?:news|newspaper|original)?article$/u;
const continued = new RegExp(`(?:${goesOn})$`, "u");

/** `앞 기사에 이어서` may begin a sentence of the writer's. */
const afterAnother = new RegExp(`에(?:${goesOn})$`, "u");

/** Without a noun or a sign beside them, such words may begin a sentence: `기사에서`, `From the article`. */
const bare = /(?:에서|중|속|가운데)$|^from/u;
const marked = /^[([（【<〈]|[:：]$/u;

/**
 * What some words say of what follows: that it is taken from the article (`기사에서 발췌`, `(기사 본문 중에서)`), or more of it;
 * null for any others.
 */
export function articleExcerpt(words: string): "excerpt" | "continues" | null {
  if (words.length > longest) return null;
  const name = compactLabel(words);
  if (!inKorean.test(name) && !inEnglish.test(name)) return null;
  if (!continued.test(name)) return "excerpt";
  return afterAnother.test(name) && !marked.test(words.trim()) ? null : "continues";
}

/** Whether a line that is no more than such words stands above them. */
export function isExcerptLine(line: string): boolean {
  const found = articleExcerpt(line);
  return found === "continues" || (found !== null && (marked.test(line.trim()) || !bare.test(compactLabel(line))));
}
