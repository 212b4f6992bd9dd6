const whose = "(?:내가?|나의|나만의|제가?|저의)";
const parts = "(?:메모|소감|다짐|한마디|한\\s*줄\\s*평|감상|느낌|생각|의견)";
const ofReading =
  "(?:느낀|배운|알게\\s*된|어려웠던|어려운|궁금한|궁금했던|좋았던|아쉬운|아쉬웠던|인상\\s*깊은|인상\\s*깊었던)";
const inKorean = new RegExp(
  `^(?:(?:${whose}\\s*)?${parts}|${whose}\\s+(?:정리|글|평가)|(?:${whose}\\s*)?${ofReading}\\s*(?:점|것|부분|문장|말)|.*(?:고른|선택한|읽은)\\s*(?:이유|까닭))$`,
  "u",
);
const inEnglish =
  /^(?:(?:my|some)\s+)?(?:notes?|memo|thoughts?|opinion|comments?|takeaways?)$|^(?:why|what|how)\s+i\s/iu;

/** Numbers, bullets and emoji before the words, and what stands after them. */
const beside = /^[^\p{L}]*(?:ㄴ\s+)?|[^\p{L}]+$/gu;

/** Longer headings are the article's. */
const longest = 30;

/** Whether a heading speaks of its writer's own words, though it names no section: `메모`, `이 기사를 고른 이유`. */
export function isOwnHeading(heading: string): boolean {
  if (heading.length > longest) return false;
  const name = heading.replace(beside, "");
  return inKorean.test(name) || inEnglish.test(name);
}

/** Whether a line begins with such a name, alone or with a colon after it: `💬 한마디`, `ㄴ 내 생각: 무섭다`. */
export function beginsOwnWords(line: string): boolean {
  return isOwnHeading(/^[^:：]*/u.exec(line.slice(0, longest + 1))?.[0] ?? "");
}
