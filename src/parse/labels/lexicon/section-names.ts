import type { NamedRole } from "../../../model/note/section-role.ts";

const words = ["용어", "단어", "낱말", "어휘"] as const;
/** 단어와 뜻, 낱말과 뜻 */
const wordsWithMeaning = ["용어와뜻", "단어와뜻", "낱말과뜻", "어휘와뜻"] as const;
const newToWriter = [
  "모르는",
  "몰랐던",
  "어려운",
  "어려웠던",
  "낯선",
  "생소한",
  "새로운",
  "새로안",
  "새로알게된",
] as const;
const unclear = [
  "모르는",
  "모르겠는",
  "헷갈리는",
  "헷갈렸던",
  "궁금한",
  "궁금했던",
  "더궁금한",
  "추가로궁금한",
] as const;
const whoIsAsked = ["기자에게", "저자에게", "작가에게", "글쓴이에게", "현직자에게"] as const;

function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.flatMap((one) => after.map((other) => `${one}${other}`));
}

/** The words that name a section, as people write them; blanks do not count. */
export const sectionNames: Readonly<Record<NamedRole, readonly string[]>> = {
  keywords: ["키워드", "중요키워드", "핵심어", "주제어", "해시태그", "keyword", "keywords", "キーワード"],
  summary: [
    ...["요약", "요약문", "나만의요약", "한줄평", "결론", "핵심내용", "중심내용"],
    ...joined(["한줄로", "세줄로", "한문장으로"], ["요약", "정리", "요약하면", "정리하면"]),
    ...["한줄정리", "두줄정리", "세줄정리", "1줄정리", "2줄정리", "3줄정리", "한문장정리", "세문장정리"],
    ...["줄거리", "줄거리요약"],
    ...["summary", "one-line summary", "one-sentence summary", "three-line summary", "tl;dr", "tldr"],
    ...["takeaway", "takeaways", "key takeaway", "key takeaways"],
    ...["要約", "要旨"],
  ],
  questions: [
    ...joined(unclear, ["점", "것", "부분", "내용"]),
    ...["궁금", "궁금증", "궁금해요", "궁금하다", "궁금합니다", "질문", "추가질문", "의문점"],
    ...[
      "논제",
      "토론질문",
      "생각해볼질문",
      "더생각해볼질문",
      "생각할질문",
      "물어보고싶은것",
      "물어보고싶은점",
      "책에던지는질문",
      "기사에던지는질문",
    ],
    ...joined(whoIsAsked, [
      "할질문",
      "하고싶은질문",
      "던지는질문",
      "묻고싶은것",
      "묻고싶은점",
      "물어보고싶은것",
      "질문",
    ]),
    ...joined(["더알아볼"], ["것", "점", "부분", "거리", "내용"]),
    ...joined(["더알아보고싶은", "더알고싶은", "더공부하고싶은", "더찾아보고싶은"], ["점", "것", "부분", "내용"]),
    ...["추가조사", "추가로알아볼것", "추가로알아볼점", "논의할점"],
    ...["알고싶은점", "알고싶은것", "궁금한사항", "의문사항"],
    ...["추가로알아볼내용", "더공부할것", "더공부할내용", "추가로공부할것", "추가로공부할내용"],
    ...["더찾아볼것", "추가로찾아볼것", "추가조사할것", "추가조사할내용"],
    ...["생각해볼점", "생각해볼거리", "생각할거리", "생각해볼문제", "더생각해볼점", "더생각해볼거리", "더생각해볼문제"],
    ...["토론거리", "질문거리", "의문", "알아볼것", "알아볼점", "찾아볼것", "조사할것", "더조사할것", "더조사할내용"],
    ...["추가로조사할것", "추가로조사할내용", "조사할내용", "더찾아볼내용", "추가로찾아볼내용", "찾아볼내용"],
    ...["남은질문", "남은의문", "남은궁금증", "질문답변", "질의응답", "자문자답", "q&a"],
    ...joined(["질문", "궁금한점", "의문점"], ["과답", "과답변", "&답", "&답변", "및답", "및답변"]),
    ...["이해안되는점", "이해안되는부분", "이해가안되는점", "이해가안되는부분", "이해가안된점", "이해가안된부분"],
    ...["이해가안가는점", "이해가안가는부분", "이해하지못한점", "이해하지못한부분"],
    ...["이해하기어려운점", "이해하기어려운부분", "이해하기어려웠던점", "이해하기어려웠던부분"],
    ...["my q", "question", "questions", "open question", "open questions", "further questions", "remaining questions"],
    ...["discussion questions", "questions for discussion", "questions i have", "questions to ask"],
    ...["unanswered questions", "what i wonder", "what i still wonder", "things i wonder about"],
    ...["things i still wonder about", "still wondering", "what i'm still wondering", "things i'm curious about"],
    ...["what i'm curious about"],
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
    ...["questions i still have", "question i still have", "question i have", "what i want to know"],
    ...["what i don't understand", "what i didn't understand", "things i don't understand"],
  ],
  terms: [
    ...["용어집", "단어장", "개념정리"],
    ...joined(["", ...newToWriter], [...words, ...wordsWithMeaning]),
    ...joined(newToWriter, ["말"]),
    ...joined(words, ["뜻", "풀이", "설명"]),
    ...["vocabulary", "glossary", "terminology", "key terms"],
    ...["用語", "単語", "語彙"],
    ...joined(["new ", "difficult ", "unknown ", "unfamiliar "], ["words", "terms", "vocabulary"]),
    ...[
      "new words & expressions",
      "new expressions",
      "words & expressions",
      "key vocabulary",
      "important terms",
      "terms & definitions",
      "words & meanings",
      "words & definitions",
      "vocab",
    ],
  ],
  reflection: [
    ...["느낀점", "소감", "내생각", "나의생각", "내의견", "나의의견", "배운점", "배운것", "알게된점", "알게된것"],
    ...["새로알게된점", "새롭게알게된점", "인사이트", "적용할점"],
    ...["알게된내용", "알게된사실", "새로알게된것", "새로알게된내용", "새로알게된사실", "새로안사실", "새롭게안사실"],
    ...["생각정리", "나만의생각", "개인의견", "개인적인생각", "개인적인의견", "적용할것", "적용해볼점"],
    ...["나의견해", "내견해", "제견해", "나의한마디", "내한마디", "내생각한줄", "나의생각한줄"],
    ...["생각과느낌", "느낌과생각", "생각이나느낌", "든생각", "들었던생각", "떠오른생각"],
    ...["느낀바", "배우고느낀점", "내생각은", "나의생각은", "저의생각", "제생각", "내느낌", "나의느낌"],
    ...["感想", "学んだこと"],
    ...["reflection", "reflections", "my thoughts", "my opinion", "what i learned"],
    ...["things i learned", "what i've learned", "things i've learned"],
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

/**
 * Names that a whole post has as often as a part of one, or a part that is no study: they are read beside a name that
 * says more, in the same heading (`요약 및 의견`) or elsewhere in the note.
 */
export const vagueNames: Readonly<Partial<Record<NamedRole, readonly string[]>>> = {
  summary: [
    "내용정리",
    "주요내용",
    "주요포인트",
    "핵심포인트",
    "요점",
    "in one sentence",
    "key point",
    "key points",
    "main idea",
    "main ideas",
    "main point",
    "main points",
  ],
  questions: [
    ...["질문있어요", "예상논제", "논술논제", "논술예상논제"],
    ...["탐구질문", "탐구할질문", "심화질문", "심화탐구질문"],
    ...joined(["면접질문", "예상질문", "예상면접질문", "면접예상질문"], ["", "과답", "과답변", "및답변"]),
  ],
  terms: ["핵심개념", "주요개념", "중요개념", "terms", "words"],
  reflection: [
    ...["생각", "느낌", "의견", "견해", "감상", "시사점", "opinion", "opinions", "insight", "insights"],
    ...["thought", "thoughts", "my take"],
  ],
};
