import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SectionRole } from "../../../src/model/note/section-role.ts";
import { sectionLexicon } from "../../../src/parse/labels/lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../../../src/parse/labels/section-label.ts";
import { plainLexicon } from "../../support/read-sections.ts";

const lexicon = sectionLexicon({});

/** Labels as students type them, by the section they name. */
const labels: Readonly<Record<string, readonly string[]>> = {
  keywords: [
    ...[
      "Today's keywords",
      "Today’s keyword",
      "Keywords 키워드",
      "키워드 Keyword",
      "기사 속 키워드",
      "키워드 - Keyword",
      "중요 키워드",
    ],
    ...[
      "키워드",
      "2. 키워드",
      "2. 키워드 :",
      "2.키워드",
      "2) 키워드",
      "(2) 키워드",
      "② 키워드",
      "Ⅱ. 키워드",
      "II. 키워드",
      "나. 키워드",
    ],
    ...[
      "🔑 핵심 키워드",
      "핵심 키워드",
      "핵심키워드",
      "주요 키워드",
      "오늘의 키워드",
      "오늘의 핵심 키워드",
      "기사 키워드",
      "본문 키워드",
    ],
    ...[
      "**키워드**",
      "__키워드__",
      "[키워드]",
      "【키워드】",
      "<키워드>",
      "「키워드」",
      "《키워드》",
      "■ 키워드",
      "▶ 키워드",
      "※ 키워드",
      "ㅇ 키워드",
      "ㅁ 키워드",
      "ㆍ키워드",
    ],
    ...[
      "키워드(Keyword)",
      "키워드 (Keywords)",
      "키워드（Keyword）",
      "키워드 정리",
      "키워드 목록",
      "키워드 3가지",
      "키워드 다섯 가지",
      "키워드 5개",
    ],
    ...[
      "핵심어",
      "주제어",
      "해시태그",
      "#해시태그",
      "Keywords",
      "KEYWORDS",
      "keyword",
      "Key words",
      "ＫＥＹＷＯＲＤＳ",
      "키 워 드",
    ],
    ...[
      "키워드:",
      "키워드：",
      "키워드 -",
      "키워드 –",
      "키워드 —",
      "키워드 >",
      "키워드 |",
      "키워드.",
      "키워드 ~",
      "키워드!",
      "키워드 ->",
      "키워드 →",
    ],
    ...[
      "1-2. 키워드",
      "1.2 키워드",
      "1.2. 키워드",
      "[2] 키워드",
      "2️⃣ 키워드",
      "#️⃣ 키워드",
      "키\u200B워드",
      "\uFEFF키워드",
      "키워드\u00A0:",
      "\u3000키워드",
    ],
  ],
  summary: [
    ...["One-sentence summary"],
    ...["요약 - Summary", "요약 | Summary", "요약: Summary", "요약문", "기사 요약문", "중심 내용", "기사의 중심 내용"],
    ...["한 줄로 정리하면", "한 문장으로 요약하면", "나만의 요약", "STEP 1. 요약", "Step 2: 요약"],
    ...["요약 Summary", "TL;DR 요약", "기사를 읽고 요약", "이 글에 대한 요약"],
    ...[
      "요약",
      "3. 요약",
      "### 요약",
      "📝 요약",
      "[요약]",
      "【한줄 요약】",
      "① 기사 요약",
      "한줄요약",
      "한 줄 요약",
      "한 줄 요약!",
      "한줄평",
      "한 줄 평",
    ],
    ...[
      "3줄요약",
      "3줄 요약",
      "3 줄 요약",
      "세줄요약",
      "세 줄 요약",
      "두 줄 요약",
      "다섯 줄 요약",
      "5줄 요약",
      "10줄 요약",
      "한 문장 요약",
      "세 문장 요약",
    ],
    ...[
      "요약 (3줄)",
      "요약(3줄)",
      "요약 (Summary)",
      "기사 요약",
      "본문 요약",
      "내용 요약",
      "기사 내용 요약",
      "핵심 요약",
      "오늘의 요약",
      "나의 요약",
      "요약 정리",
      "기사 요약 정리",
    ],
    ...[
      "결론",
      "Ⅲ. 결론",
      "핵심내용",
      "핵심 내용",
      "핵심 내용 정리",
      "핵심내용 3가지",
      "Summary",
      "SUMMARY:",
      "TL;DR",
      "tl;dr:",
      "TLDR",
      "Key Takeaways",
      "key takeaways",
      "✅ Key takeaways",
      "요약~",
      "요약 ...",
      "가. 요약",
    ],
    ...["요약 3줄", "요약 세 문장"],
    ...[
      "논문 요약",
      "강의 내용 요약",
      "전체 요약",
      "최종 결론",
      "줄거리",
      "One-line Summary",
      "Book summary",
      "Final summary",
    ],
  ],
  questions: [
    ...["기사를 읽고 생긴 궁금증", "글을 읽으며 떠오른 질문"],
    ...["Question I still have", "1 question I still have", "What I want to know"],
    ...["Questions I have", "Questions for discussion", "Questions to ask"],
    ...["궁금한 거", "✔️궁금한거", "더 알아볼 거", "더 공부하고 싶은 것", "더 찾아보고 싶은 점", "질문 2개"],
    ...["Still wondering:", "Things I'm curious about", "What I’m curious about"],
    ...["궁금했던 부분", "추가로 궁금한 것", "추가로 궁금한 부분", "모르겠는 점", "모르겠는 부분", "헷갈리는 것"],
    ...[
      "현직자에게 할 질문",
      "궁금해요!",
      "토론 질문",
      "논제",
      "기자에게 하고 싶은 질문",
      "책에 던지는 질문",
      "물어보고 싶은 것",
      "My Q",
    ],
    ...[
      "내가 궁금한 점",
      "기사를 읽고 궁금한 점",
      "읽으면서 궁금했던 점",
      "이 기사에 대한 질문",
      "질문거리",
      "의문",
      "이해가 안 되는 부분",
      "이해하기 어려웠던 점",
      "더 생각해 볼 문제",
      "더 알아보고 싶은 내용",
      "찾아볼 것",
      "Discussion questions",
      "What I wonder",
    ],
    ...[
      "궁금한점",
      "궁금한 점",
      "4. 궁금한 점 :",
      "3) 궁금한 점?",
      "궁금한 점?",
      "❓궁금한 점",
      "🤔 궁금한 점",
      "Q. 궁금한 점",
      "궁금했던 점",
      "궁금한 것",
      "궁금증",
      "🤔 궁금",
      "생각해 볼 질문",
    ],
    ...[
      "질문",
      "Ⅱ. 질문",
      "질문!",
      "질문 목록",
      "질문 3가지",
      "나의 질문",
      "내 질문",
      "오늘의 질문",
      "기사 질문",
      "질문(Questions)",
      "핵심 질문",
      "추가 질문",
    ],
    ...[
      "의문점",
      "모르는 점",
      "모르는점",
      "더 알아볼 것",
      "더 알아볼 점",
      "더알아볼부분",
      "더 알아볼 거리",
      "추가조사",
      "추가 조사",
      "추가 조사 내용",
      "추가조사내용",
      "추가로 알아볼 것",
    ],
    ...[
      "더 알아볼 것들",
      "더 알아볼 내용",
      "추가로 공부할 것",
      "추가 조사할 내용",
      "생각해볼 점",
      "의문점)",
      "My questions",
    ],
    ...["추가로 조사할 내용", "더 찾아볼 내용", "남은 질문", "질문과 답변", "질문 & 답", "자문자답", "Q&A", "Q & A"],
    ...["궁금한 점 & 답", "궁금한 점과 답변", "의문점 및 답변"],
    ...["논의할 점", "Questions", "question", "Open Questions", "open questions:", "🙋‍♀️ 질문", "❔ 의문점"],
  ],
  terms: [
    ...[
      "새로 알게 된 낱말",
      "새로 알게 된 어휘",
      "모르는 어휘",
      "모르는 말",
      "단어와 뜻",
      "어려운 낱말과 뜻",
      "New words & expressions",
    ],
    ...[
      "내가 모르는 단어",
      "어려운 낱말",
      "어려웠던 용어",
      "몰랐던 단어",
      "낱말 뜻",
      "단어 풀이",
      "용어 설명",
      "어휘 정리",
      "New words",
    ],
    ...[
      "용어",
      "5. 용어",
      "용어 정리",
      "용어정리",
      "모르는 용어",
      "모르는용어 정리",
      "주요 용어",
      "핵심 용어",
      "기사 용어",
      "본문 용어",
      "용어집",
      "📚 용어 정리",
      "용어 (Glossary)",
    ],
    ...[
      "단어",
      "단어장",
      "단어 정리",
      "모르는 단어",
      "오늘의 단어",
      "개념정리",
      "개념 정리",
      "Vocabulary",
      "GLOSSARY",
      "Terms and definitions",
      "Unfamiliar terms & meanings",
      "New Words and Meanings",
      "New words and expressions",
      "Vocab",
      "glossary:",
      "내 용어",
      "용어 10가지",
      "경제 용어",
      "새로운 용어 정리",
      "Key terms",
    ],
  ],
  reflection: [
    ...["3 things I learned", "Things I've learned"],
    ...[
      "느낀 점 - 나의 생각",
      "배운 거",
      "느낀 점ㅎㅎ",
      "나의 견해",
      "나의 한 마디",
      "내 생각 한 줄",
      "생각과 느낌",
      "나의 생각이나 느낌",
      "기사를 읽고 든 생각",
      "책을 읽고 느낀 점",
      "기사를 읽고 나서 느낀 점",
      "내가 배운 점",
      "저의 생각",
      "내 생각은?",
      "배우고 느낀 점",
      "나의 느낌",
      "Reflection 느낀 점",
    ],
    ...[
      "느낀점",
      "느낀 점",
      "✏️ 느낀 점",
      "6. 느낀 점",
      "소감",
      "내생각",
      "내 생각",
      "나의생각",
      "나의 생각",
      "나의 생각 정리",
      "내 생각 정리",
      "💭 내 생각",
      "한줄 느낀점",
    ],
    ...[
      "배운점",
      "배운 점",
      "오늘 배운 점",
      "오늘의 배운 점",
      "알게된점",
      "알게 된 점",
      "새로 알게 된 점",
      "인사이트",
      "💡인사이트",
      "적용할 점",
      "Reflection",
      "My thoughts",
      "my thoughts :",
      "나의 소감",
      "새로 알게 된 점들",
      "새롭게 안 사실",
      "개인적인 의견",
      "What I learned",
    ],
  ],
  article: [
    ...[
      "기사",
      "1. 기사",
      "# 기사",
      "# 1. 기사",
      "📰 기사",
      "기사원문",
      "기사 원문",
      "원문",
      "본문",
      "기사내용",
      "기사 내용",
      "오늘의 기사",
      "Article",
      "article:",
      "I. 기사",
      "기사 본문",
      "본문 내용",
      "주요 기사",
    ],
  ],
  source: [
    ...[
      "출처",
      "링크",
      "기사링크",
      "기사 링크",
      "원문링크",
      "원문 링크",
      "기사 출처",
      "Source",
      "🔗 링크",
      "🔗 기사 링크",
      "출처 :",
      "<출처>",
      "[출처]",
      "출처(Source)",
      "링크 목록",
    ],
  ],
};

const joined: readonly (readonly [string, readonly SectionRole[]])[] = [
  ["키워드 & 용어", ["keywords", "terms"]],
  ["키워드 및 용어", ["keywords", "terms"]],
  ["키워드, 요약", ["keywords", "summary"]],
  ["키워드/요약", ["keywords", "summary"]],
  ["키워드 / 요약", ["keywords", "summary"]],
  ["키워드 · 요약", ["keywords", "summary"]],
  ["요약 및 느낀점", ["summary", "reflection"]],
  ["요약과 느낀 점", ["summary", "reflection"]],
  ["키워드와 요약", ["keywords", "summary"]],
  ["느낀 점과 궁금한 점", ["reflection", "questions"]],
  ["3. 느낀점 & 궁금한점 :", ["reflection", "questions"]],
  ["기사 / 링크", ["article", "source"]],
  ["출처 및 링크", ["source"]],
  ["요약 / Summary", ["summary"]],
  ["키워드(Keywords) & 용어(Terms)", ["keywords", "terms"]],
  ["핵심 키워드 ＆ 용어 정리", ["keywords", "terms"]],
  ["소감ㆍ질문", ["reflection", "questions"]],
  ["핵심 단어 3개", ["keywords", "terms"]],
  ["주요 단어 세 가지", ["keywords", "terms"]],
  ["중심 낱말", ["keywords", "terms"]],
  ["요약 및 의견", ["summary", "reflection"]],
  ["생각과 질문", ["reflection", "questions"]],
  ["질문 + 느낀 점", ["questions", "reflection"]],
];

/** The author's own sentences and words that only look like labels. */
const lookAlikes: readonly string[] = [
  ...[
    ...["생각", "의견", "시사점", "감상", "Opinion", "Insights", "Thoughts", "주요 개념", "Key Points", "Main idea"],
    ...["내용 정리", "주요 내용", "면접 질문", "예상 면접 질문", "질문 있어요", "의견 및 생각", "기사와 생각"],
    ...["키워드 - 요약", "Step 요약"],
    "기사를 읽고 쓴 글",
    "글을 읽고 나서",
    "AI 요약",
    "요약 AI",
    "Summary 질문",
    "내가 만든 요약",
    "기사에서 배운 글쓰기",
    "의문문",
  ],
  ...[
    "궁금한 점이 있으면:",
    "궁금한 점이 있다면",
    "궁금한 점은 댓글로",
    "질문하는 법",
    "질문 있습니다",
    "질문은 환영",
    "질문지",
    "질문자",
    "좋은 질문이란",
  ],
  ...[
    "기사 요약 스케줄러 시작",
    "transient 키워드",
    "키워드 광고",
    "키워드 광고 시장",
    "검색 키워드 순위 변화",
    "키워드로 보는 2021년",
    "키워드가 없는 글",
    "키워드 추출 알고리즘",
    "final 키워드",
    "main 기사",
    "학습 키워드 추천",
  ],
  ...[
    "요약본",
    "요약하면",
    "요약하자면:",
    "요약하는 기술",
    "문서 요약 모델",
    "요약 통계량",
    "요약 3줄 봇 만들기",
    "결론부터 말하면",
    "결론적으로",
    "결론이 없다",
    "잠정 결론",
  ],
  ...[
    "기사문",
    "기사회생",
    "기사님 인터뷰",
    "기사 작성 요령",
    "기사를 읽고",
    "택시 기사",
    "정보처리기사",
    "관련 기사",
    "본문 바로가기",
    "원문보기",
    "원문을 읽자",
  ],
  ...["링크드인", "하이퍼링크", "링크 상태 라우팅", "출처 표기법", "출처를 밝힙니다", "데이터 출처별 비교"],
  ...[
    "용어의 역사",
    "용어 사전 만들기",
    "내용어",
    "단어 맞히기 게임",
    "단어 임베딩",
    "개념정리표",
    "느낀 점을 적자",
    "느낀점이 많다",
    "소감문",
    "소감 발표회",
    "배운 점 적용하기",
    "인사이트 플랫폼",
  ],
  ...[
    "keywordless",
    "static keyword in C",
    "summary judgment",
    "question mark",
    "questionnaire",
    "article 5",
    "articles of incorporation",
    "open source",
    "resource",
    "source code",
    "my thoughts on AI",
    "domain article",
    "final question mark",
  ],
  ...[
    "",
    " ",
    ":",
    "1.",
    "①",
    "🔑",
    "3줄",
    "핵심",
    "나의",
    "정리",
    "내용",
    "핵심 정리",
    "오늘의 정리",
    "N가지",
    "()",
    "(Summary)x",
    "키워드 (Keyword",
    "키워드 요약",
    "요약 키워드 정리 방법",
  ],
];

/** Endings that dismiss no words. */
class AnyEnding extends Set<string> {
  override has(): boolean {
    return true;
  }
}

describe("matchSectionLabel", () => {
  it("dismisses no name for how it ends", () => {
    const ofSite = sectionLexicon({ keywords: ["왜", "낱말 창고"] });
    const names = fc.constantFrom(
      ...ofSite.builtIn.keys(),
      ...ofSite.vague.keys(),
      ...ofSite.added.keys(),
      "핵심 단어",
    );
    const others = [
      "나의 ",
      "오늘의",
      "3줄",
      " 정리",
      "목록",
      "들",
      "3가지",
      "세 개",
      "& meanings",
      "와",
      " & ",
      "and",
      " - ",
    ];
    const more = [
      "뜻",
      "의 의미",
      " 설명",
      "풀이",
      "(뜻)",
      "（gloss）",
      "：",
      "금리",
      "다",
      " summary",
      "📌",
      "1.",
      " ",
    ];
    const part = fc.oneof(names, names, fc.constantFrom(...others, ...more));
    const words = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, fc.constantFrom(plainLexicon, ofSite), (text, lexicon) => {
        const asked = matchSectionLabel(text, { ...lexicon, endings: new AnyEnding() });
        expect(matchSectionLabel(text, lexicon)).toEqual(asked);
      }),
      { numRuns: 1000 },
    );
  });

  const rows = Object.entries(labels).flatMap(([role, texts]) => texts.map((text) => [text, role] as const));

  it("knows at least 150 spellings and 60 look-alikes", () => {
    expect(new Set(rows.map(([text]) => text)).size).toBeGreaterThanOrEqual(150);
    expect(new Set(lookAlikes).size).toBeGreaterThanOrEqual(60);
  });

  it.each(rows)("reads «%s» as %s", (text, role) => {
    expect(matchSectionLabel(text, lexicon)?.roles).toEqual([role]);
  });

  it.each(rows)("reads «%s» the same when macOS has taken its letters apart", (text, role) => {
    expect(matchSectionLabel(text.normalize("NFD"), lexicon)?.roles).toEqual([role]);
  });

  it.each(joined)("gives «%s» the roles %j", (text, roles) => {
    expect(matchSectionLabel(text, lexicon)?.roles).toEqual(roles);
  });

  it.each(lookAlikes)("leaves «%s» to its author", (text) => {
    expect(matchSectionLabel(text, lexicon)).toBeNull();
  });

  it("knows the names a site adds, in the dress of the built-in ones", () => {
    const own = sectionLexicon({ questions: ["물음표", "더 파볼 것"], terms: ["Jargon"] });
    expect(matchSectionLabel("4. 물음표 :", own)?.roles).toEqual(["questions"]);
    expect(matchSectionLabel("🔍 더 파볼 것", own)?.roles).toEqual(["questions"]);
    expect(matchSectionLabel("JARGON 정리", own)?.roles).toEqual(["terms"]);
    expect(matchSectionLabel("키워드", own)?.roles).toEqual(["keywords"]);
    expect(matchSectionLabel("물음표", lexicon)).toBeNull();
  });

  it("knows a name with parentheses that a site adds, of which they are a part", () => {
    const own = sectionLexicon({ reflection: ["배운 것 (TIL)"], terms: ["핵심 단어 (뜻)"], keywords: ["내용어"] });
    expect(matchSectionLabel("배운 것 (TIL)", own)).toEqual({ roles: ["reflection"], naming: "decorated" });
    expect(matchSectionLabel("3. 배운 것(TIL) :", own)?.roles).toEqual(["reflection"]);
    expect(matchSectionLabel("핵심 단어(뜻)", own)?.roles).toEqual(["terms"]);
    expect(matchSectionLabel("내용어", own)?.roles).toEqual(["keywords"]);
    expect(matchSectionLabel("배운 것", own)).toEqual(matchSectionLabel("배운 것", lexicon));
  });

  it("keeps a name that a site adds, which says more than what the section is", () => {
    const own = sectionLexicon({ summary: ["오늘의 한 줄", "요약"], reflection: ["결론"], keywords: ["건진 말"] });
    expect(matchSectionLabel("오늘의 한 줄", own)?.naming).toBe("decorated");
    expect(matchSectionLabel("2. 건진 말 3개", own)?.naming).toBe("decorated");
    expect(matchSectionLabel("결론", own)?.naming).toBe("decorated");
    expect(matchSectionLabel("요약", own)?.naming).toBe("plain");
    expect(matchSectionLabel("키워드", own)?.naming).toBe("plain");
  });

  it("lets a site give a built-in name another role", () => {
    const own = sectionLexicon({ reflection: ["결론"] });
    expect(matchSectionLabel("결론", own)?.roles).toEqual(["reflection"]);
  });

  it.each([
    ["2. 키워드 :", "plain"],
    ["【요약】", "plain"],
    ["키워드 & 용어", "plain"],
    ["핵심 키워드", "decorated"],
    ["✅ 궁금한 점", "decorated"],
    ["용어 정리", "decorated"],
    ["핵심 키워드 & 용어", "decorated"],
    ["요약(둘째)", "glossed"],
    ["키워드 & 용어 (셋째)", "glossed"],
    ["느낀 점 : {: .y}", "glossed"],
    ["요약 : 👍", "glossed"],
  ])("decides whether «%s» is the name alone: %s", (text, naming) => {
    expect(matchSectionLabel(text, lexicon)?.naming).toBe(naming);
  });

  it("gives up a heap of prefixes and suffixes at once", () => {
    expect(matchSectionLabel("핵심".repeat(17) + "정리".repeat(17), lexicon)).toBeNull();
  });

  it("dismisses a long line unread", () => {
    expect(matchSectionLabel(`${"핵심 ".repeat(100_000)}키워드`, lexicon)).toBeNull();
  });

  it.each([
    ["핵심 단어", ["keywords", "terms"]],
    ["이 기사의 핵심 단어 3개", ["keywords", "terms"]],
    ["오늘의 주요 단어", ["keywords", "terms"]],
    ["핵심 키워드 & 뜻", ["keywords", "terms"]],
    ["키워드와 의미", ["keywords", "terms"]],
    ["키워드 설명", ["keywords", "terms"]],
    ["2. 주요 단어 (3개)", ["keywords", "terms"]],
    ["한 줄 정리", ["summary"]],
    ["3줄 정리", ["summary"]],
    ["알고 싶은 점", ["questions"]],
    ["🤔 더 알고 싶은 것", ["questions"]],
    ["📰 뉴스 기사", ["article"]],
    ["오늘의 뉴스", ["article"]],
    ["＃＃ 키워드", ["keywords"]],
    ["\u{F02B1} 키워드", ["keywords"]],
    ["\u{F0854}용어\u{F0855}", ["terms"]],
    ["2. キーワード", ["keywords"]],
    ["【要約】", ["summary"]],
    ["疑問点", ["questions"]],
    ["感想", ["reflection"]],
  ])("knows %s", (label, roles) => {
    expect(matchSectionLabel(label, plainLexicon)?.roles).toEqual(roles);
  });

  it("lets a site say that its 핵심 단어 are terms", () => {
    expect(matchSectionLabel("핵심 단어", sectionLexicon({ terms: ["핵심 단어"] }))?.roles).toEqual(["terms"]);
  });
});

describe("a label whose last syllables or digits end no name", () => {
  /** Left out of the compared form; behind it, the last syllables are not the last of what is typed. */
  const unseen = "\u200B";
  const pieces = [
    ..."키워드|요약|질문|용어|Q&A|정리|뜻|개|들|주간|12|금리|올랐다|1|2|34|(|)|.|?|!|:|~| |,|- |1. |가.|STEP 1|step 23".split(
      "|",
    ),
    ..."ㅎㅎ|ㅇ |\u11A8|[|]|<|>|*|_|#|{|}|{: .x}|1️⃣|🔑|Ⅱ|①|３|및|와|/|keyword|{#가}|」|「".split("|"),
  ];
  const label = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(""));
  const lexicons = [lexicon, sectionLexicon({ keywords: ["주간 12", "12", "금리", "랐다"] })];

  it("names nothing, as would be found without looking at them", () => {
    fc.assert(
      fc.property(label, fc.constantFrom(...lexicons), (typed, names) => {
        expect(matchSectionLabel(typed, names)).toEqual(matchSectionLabel(typed + unseen, names));
      }),
      { numRuns: 5_000 },
    );
  });
});
