import type { IndexWords } from "./index-words.ts";

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");

/** The pages of many notes in Korean. */
export const koreanIndexWords: IndexWords = {
  chart: {
    asTable: "표로 보기",
    month: "달",
    week: "주",
    notes: "노트",
    bar: (when, notes) => `${when} · ${notes}편`,
    most: (when, notes) => `가장 많은 때 ${when} · ${notes}편`,
  },
  term: {
    timeline: "달마다 쓴 노트",
    describeTimeline: (name, notes, months) =>
      `${months}달 동안 쓴 ‘${name}’ 노트 ${notes}편을 달마다 보여 주는 막대그래프`,
    together: "함께 나온 키워드",
    togetherIn: (notes) => `${notes}편`,
    openQuestions: "아직 궁금한 점",
    questionsShown: (shown, count) => shownOf(shown, count, "개"),
    passagesShown: (shown, count) => shownOf(shown, count, "곳"),
    highlights: "형광펜",
    meanings: "뜻",
    otherMeanings: (meanings) => `나머지 뜻 ${meanings}개`,
    meaningsInGlossary: (meanings) => `나머지 뜻 ${meanings}개는 용어 페이지에 있습니다.`,
    otherPassages: (passages) => `나머지 ${passages}곳`,
    passagesInNotes: (passages) => `나머지 ${passages}곳은 이 이름으로 모인 노트에 있습니다.`,
    questionsInNotes: (questions) => `나머지 ${questions}개는 이 이름으로 모인 노트에 있습니다.`,
    notes: "노트",
    follow: "새 노트 받아 보기",
    followInWords: {
      tags: (name) => `‘${name}’ 태그의 새 노트를 피드로 받아 봅니다.`,
      categories: (name) => `‘${name}’ 분류의 새 노트를 피드로 받아 봅니다.`,
      keywords: (name) => `‘${name}’ 키워드의 새 노트를 피드로 받아 봅니다.`,
    },
    feedTitle: (name) => `${name} 노트`,
  },
  terms: {
    mostUsed: "많이 나온 순",
    inOrder: "가나다순",
    jump: "초성으로 건너뛰기",
    recent: "요즘 키워드",
    recentOf: "최근 30일",
  },
  highlights: {
    title: "형광펜",
    passages: (count) => `${grouped(count)}곳`,
    allOf: (pen, count) => `${pen} ${grouped(count)}곳 모두 보기`,
    penTitle: (pen) => `${pen} 형광펜`,
    newest: "가장 최근에 표시한 곳",
    none: "아직 형광펜으로 표시한 곳이 없습니다. 기사를 읽으며 마음에 남는 문장에 색을 칠해 보세요.",
  },
  questions: {
    allAnswered: (count) => `답을 찾은 궁금한 점 ${grouped(count)}개 모두 보기`,
    overAYear: "한 해 넘게",
    overAMonth: "한 달 넘게",
    lately: "최근 한 달",
    answerInNote: (title) => `답은 「${title}」 노트에 있습니다.`,
  },
  sources: {
    title: "출처",
    none: "아직 출처를 적은 노트가 없습니다. 기사 제목 아래에 신문 이름이나 링크를 적으면 여기에 모입니다.",
    publishers: (count) => `언론사 ${grouped(count)}곳`,
    notesAndArticles: (notes, articles) => `노트 ${grouped(notes)}편 · 기사 ${grouped(articles)}건`,
    unnamed: (naverId) => `네이버 뉴스 ${naverId}`,
    naver: (naverId) => `네이버 뉴스 언론사 번호 ${naverId}`,
    publisher: "언론사",
    articles: "기사",
    newest: "최근 노트",
    withoutPublisher: (notes) => `언론사를 적지 않은 노트가 ${grouped(notes)}편 있습니다.`,
  },
  glossary: {
    title: "용어",
    explained: (words) => `${grouped(words)}개`,
    none: "아직 용어를 풀이한 노트가 없습니다. ‘용어’ 아래에 ‘환율: 두 나라 돈을 바꾸는 비율’처럼 적으면 여기에 모입니다.",
  },
  statistics: {
    title: "통계",
    none: "첫 노트를 쓰면 여기에서 글 쓴 날과 키워드의 흐름을 볼 수 있습니다.",
    asOf: (date) => `${date.replaceAll("-", ".")} 노트까지`,
    notes: "노트",
    words: "쓴 낱말",
    wordsOfOne: "한 편 평균 낱말",
    keywords: "키워드",
    questions: "궁금한 점",
    highlights: "형광펜",
    streaks: "연속 기록",
    currentStreak: "가장 최근",
    longestStreak: "가장 길게",
    daysLong: (days) => `${days}일`,
    perWeek: "주마다 쓴 노트",
    lastYear: (most) => `지난 한 해 · 가장 많은 주 ${most}편`,
    describeWeeks: (notes, weeks) => `지난 ${weeks}주 동안 쓴 노트 ${notes}편을 주마다 보여 주는 막대그래프`,
    rising: "떠오르는 키워드",
    falling: "뜸해진 키워드",
    trendsOf: "지난 30일",
    keyword: "키워드",
    now: "지난 30일",
    before: "그 전 30일",
    number: grouped,
  },
  calendar: {
    years: "연도별",
    months: "월별",
    describeYear: (year, days, notes) => `${year}년 한 해의 달력: ${days}, 노트 ${notes}편`,
  },
};

function shownOf(shown: number, count: number, unit: string): string {
  return shown === count ? `${grouped(count)}${unit}` : `${grouped(count)}${unit} 가운데 ${shown}${unit}`;
}
