import type { NamedRole, SectionRole } from "../../model/note/section-role.ts";
import type { ParseSettings } from "../parse-settings.ts";
import { compactLabel } from "./compact-label.ts";

/** The words that name a section, in the form in which labels are compared. */
export interface SectionLexicon {
  readonly builtIn: ReadonlyMap<string, SectionRole>;
  /** The names of `site.config.ts`; they win over the built-in ones. */
  readonly added: ReadonlyMap<string, SectionRole>;
  /** Code units of the longest name, so that long lines are dismissed unread. */
  readonly longest: number;
}

const names: Readonly<Record<NamedRole, readonly string[]>> = {
  keywords: ["키워드", "핵심어", "주제어", "해시태그", "keyword", "keywords", "キーワード"],
  summary: [
    ...["요약", "한줄평", "결론", "핵심내용"],
    ...["한줄정리", "두줄정리", "세줄정리", "1줄정리", "2줄정리", "3줄정리", "한문장정리", "세문장정리"],
    ...["줄거리", "줄거리요약"],
    ...["summary", "one-line summary", "three-line summary", "tl;dr", "tldr"],
    ...["takeaway", "takeaways", "key takeaway", "key takeaways"],
    ...["要約", "要旨"],
  ],
  questions: [
    ...["궁금한점", "궁금했던점", "궁금한것", "궁금했던것", "궁금증", "질문", "추가질문", "의문점", "모르는점"],
    ...[
      "더알아볼것",
      "더알아볼점",
      "더알아볼부분",
      "더알아볼거리",
      "더알아보고싶은점",
      "더알아보고싶은것",
      "추가조사",
      "추가로알아볼것",
      "추가로알아볼점",
      "논의할점",
    ],
    ...[
      "알고싶은점",
      "알고싶은것",
      "더알고싶은점",
      "더알고싶은것",
      "더궁금한점",
      "더궁금한것",
      "궁금한부분",
      "궁금한사항",
      "의문사항",
    ],
    ...["더알아볼내용", "추가로알아볼내용", "더공부할것", "더공부할내용", "추가로공부할것", "추가로공부할내용"],
    ...["더찾아볼것", "추가로찾아볼것", "추가조사할것", "추가조사할내용", "추가로궁금한점", "궁금한내용"],
    ...["생각해볼점", "생각해볼거리", "생각할거리", "생각해볼문제", "더생각해볼점", "더생각해볼거리", "더생각해볼문제"],
    ...["토론거리", "질문거리", "의문", "알아볼것", "알아볼점", "찾아볼것", "조사할것", "더조사할것", "더조사할내용"],
    ...["추가로조사할것", "추가로조사할내용", "조사할내용", "더찾아볼내용", "추가로찾아볼내용", "찾아볼내용"],
    ...[
      "남은질문",
      "남은의문",
      "남은궁금증",
      "질문과답변",
      "질문과답",
      "질문답변",
      "질의응답",
      "질문&답",
      "질문&답변",
      "자문자답",
      "q&a",
    ],
    ...["더알아보고싶은내용", "더알아보고싶은부분", "더알고싶은내용", "더알고싶은부분"],
    ...["이해안되는점", "이해안되는부분", "이해가안되는점", "이해가안되는부분", "이해가안된점", "이해가안된부분"],
    ...["이해가안가는점", "이해가안가는부분", "이해하지못한점", "이해하지못한부분"],
    ...["이해하기어려운점", "이해하기어려운부분", "이해하기어려웠던점", "이해하기어려웠던부분"],
    ...["question", "questions", "open question", "open questions", "further questions", "remaining questions"],
    ...[
      "discussion questions",
      "unanswered questions",
      "what i wonder",
      "what i still wonder",
      "things i wonder about",
    ],
    ...[
      "疑問",
      "疑問点",
      "質問",
      "気になった点",
      "気になること",
      "わからない点",
      "わからなかった点",
      "分からない点",
      "分からなかった点",
    ],
    ...["what i don't understand", "what i didn't understand", "things i don't understand"],
  ],
  terms: [
    ...["용어", "용어집", "모르는용어", "단어", "단어장", "모르는단어", "개념정리"],
    ...["새로운용어", "새로운단어", "새로안용어", "새로안단어", "새로알게된용어", "새로알게된단어"],
    ...["어려운용어", "어려운단어", "어려운낱말", "어려웠던용어", "어려웠던단어", "몰랐던용어", "몰랐던단어"],
    ...["낯선용어", "낯선단어", "생소한용어", "생소한단어", "낱말", "모르는낱말", "낱말뜻", "낱말풀이"],
    ...["단어뜻", "단어풀이", "용어뜻", "용어풀이", "용어설명", "어휘"],
    ...["vocabulary", "glossary", "terminology", "key terms"],
    ...["用語", "単語", "語彙"],
    ...["new words", "new vocabulary", "difficult words", "unknown words", "key vocabulary"],
  ],
  reflection: [
    ...["느낀점", "소감", "내생각", "나의생각", "내의견", "나의의견", "배운점", "배운것", "알게된점", "알게된것"],
    ...["새로알게된점", "새롭게알게된점", "인사이트", "적용할점"],
    ...["알게된내용", "알게된사실", "새로알게된것", "새로알게된내용", "새로알게된사실", "새로안사실", "새롭게안사실"],
    ...["생각정리", "나만의생각", "개인의견", "개인적인생각", "개인적인의견", "적용할것", "적용해볼점"],
    ...["느낀바", "배우고느낀점", "내생각은", "나의생각은", "저의생각", "제생각", "내느낌", "나의느낌"],
    ...["感想", "学んだこと"],
    ...["reflection", "reflections", "my thoughts", "my opinion", "what i learned"],
  ],
  article: [
    ...[
      "기사",
      "기사원문",
      "기사전문",
      "기사전체",
      "기사원본",
      "기사본문",
      "기사내용",
      "기사스크랩",
      "기사발췌",
      "원문",
      "원문기사",
      "본문",
    ],
    ...[
      "뉴스",
      "뉴스기사",
      "뉴스원문",
      "뉴스전문",
      "뉴스본문",
      "뉴스스크랩",
      "신문기사",
      "신문스크랩",
      "경제기사",
      "스크랩",
      "스크랩기사",
    ],
    ...["article", "news article", "full article", "記事", "本文", "原文"],
  ],
  source: ["출처", "링크", "기사링크", "원문링크", "source", "sources", "出典", "リンク"],
};

/** Words that are keywords, and terms where they are explained. */
const explainableKeywords: ReadonlySet<string> = new Set(["핵심단어", "주요단어", "중요단어"]);

/** True for a name (in the compared form) that means both: `핵심 단어`, whose words may or may not be explained. */
export function namesExplainableKeywords(compact: string, { added }: SectionLexicon): boolean {
  return explainableKeywords.has(compact) && !added.has(compact);
}

const namedRoles = [
  "keywords",
  "summary",
  "questions",
  "terms",
  "reflection",
  "article",
  "source",
] as const satisfies readonly NamedRole[];

const builtIn = toMap(names);
const ownLexicon: SectionLexicon = { builtIn, added: new Map(), longest: longestOf([...builtIn.keys()]) };

/** The lexicon of a site: Saegim's own words and those its owner added. */
export function sectionLexicon(sectionNames: ParseSettings["sectionNames"]): SectionLexicon {
  const added = toMap(sectionNames);
  return added.size === 0 ? ownLexicon : { builtIn, added, longest: longestOf([...builtIn.keys(), ...added.keys()]) };
}

function toMap(named: Readonly<Partial<Record<NamedRole, readonly string[]>>>): ReadonlyMap<string, SectionRole> {
  const roles = new Map<string, SectionRole>();
  for (const role of namedRoles) {
    for (const name of named[role] ?? []) {
      const compact = compactLabel(name);
      if (compact !== "") roles.set(compact, role);
    }
  }
  return roles;
}

function longestOf(words: readonly string[]): number {
  return words.reduce((longest, word) => Math.max(longest, word.length), 0);
}
