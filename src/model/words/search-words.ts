import type { Language } from "../text/language.ts";

/** All words of the search, on its page and in its script, kept apart so that browsers download only these. */
export interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly filters: string;
  readonly tag: string;
  readonly year: string;
  readonly color: string;
  readonly all: string;
  readonly hint: string;
  /** What each key does; a line breaks between two of them. */
  readonly keys: readonly string[];
  readonly shortcut: string;
  readonly needsScript: string;
  readonly toKeywords: string;
  readonly toTags: string;
  readonly searching: string;
  /** All results are shown. */
  readonly found: (notes: number) => string;
  /** There are more results; of notes not yet compared, some may not match. */
  readonly foundMore: (shown: number, all: number, isCounted: boolean) => string;
  readonly more: string;
  readonly nothing: (query: string) => string;
  readonly nothingFiltered: string;
  readonly advice: string;
  readonly oneCharacter: string;
  readonly tryInstead: string;
  readonly withoutFilters: string;
  readonly offline: string;
  readonly broken: string;
  readonly again: string;
  readonly date: (day: string) => string;
}

const korean: SearchWords = {
  title: "찾기",
  label: "찾을 말",
  placeholder: "낱말, 숫자, 초성(ㅇㅅㅇ)",
  submit: "찾기",
  filters: "좁혀 보기",
  tag: "태그",
  year: "연도",
  color: "형광펜",
  all: "모두",
  hint: "띄어쓰기와 조사는 달라도 됩니다. 초성만 적으면 제목, 키워드, 태그에서 찾고, 세 글자부터는 요약과 질문에서도 찾습니다.",
  keys: ["Enter: 첫 결과로, 한 번 더 누르면 열기", "↓ ↑: 결과 오가기", "Esc: 찾을 말로 돌아가기"],
  shortcut: "어느 페이지에서나 / 키를 누르면 찾기 열기",
  needsScript: "찾기는 JavaScript를 켜야 쓸 수 있습니다. 켜지 않아도 여기에서 노트를 찾을 수 있습니다.",
  toKeywords: "키워드 모두 보기",
  toTags: "태그 모두 보기",
  searching: "찾는 중입니다…",
  found: (notes) => `노트 ${notes}편을 찾았습니다.`,
  foundMore: (shown, all, isCounted) =>
    `노트 ${isCounted ? "" : "최대 "}${all}편 가운데 먼저 ${shown}편을 보여 줍니다.`,
  more: "더 보기",
  nothing: (query) => `‘${query}’에 맞는 노트가 없습니다.`,
  nothingFiltered: "고른 조건에 맞는 노트가 없습니다.",
  advice: "더 짧은 말로 적거나 낱말을 줄여 보세요.",
  oneCharacter: "한 글자는 제목, 키워드, 태그에서만 찾습니다. 두 글자부터는 글 전체에서 찾습니다.",
  tryInstead: "이렇게 찾아볼까요?",
  withoutFilters: "조건을 풀고 찾기",
  offline: "인터넷이 끊겨 더 찾지 못했습니다. 다시 연결되면 이어서 찾습니다.",
  broken: "찾기에 쓸 파일을 읽지 못했습니다.",
  again: "다시 찾기",
  date: (day) => day.replaceAll("-", "."),
};

const english: SearchWords = {
  title: "Search",
  label: "Search for",
  placeholder: "words or numbers",
  submit: "Search",
  filters: "Filters",
  tag: "Tag",
  year: "Year",
  color: "Highlight",
  all: "All",
  hint: "Parts of words are found, and spaces may differ. In Korean, particles may differ too, and first consonants (ㅇㅅㅇ) work.",
  keys: ["Enter: first result, again to open it", "↓ ↑: move between results", "Esc: back to the search box"],
  shortcut: "Press / on any page to search",
  needsScript: "Search needs JavaScript. Without it, you can browse the notes here.",
  toKeywords: "See all keywords",
  toTags: "See all tags",
  searching: "Searching…",
  found: (notes) => `${notes} ${notes === 1 ? "note" : "notes"} found.`,
  foundMore: (shown, all, isCounted) => `The first ${shown} of ${isCounted ? "" : "at most "}${all} notes are shown.`,
  more: "Show more",
  nothing: (query) => `No notes match “${query}”.`,
  nothingFiltered: "No notes match the filters.",
  advice: "Try a shorter word, or fewer words.",
  oneCharacter:
    "A single character is searched for in titles, keywords and tags only. Two or more are searched for everywhere.",
  tryInstead: "Search for this instead?",
  withoutFilters: "Search without the filters",
  offline: "You are offline, so the search stopped. It continues once you are back online.",
  broken: "The search files could not be loaded.",
  again: "Try again",
  // Some browsers' own English has "Sept", which no other page of the site has.
  date: (day) => new Date(day).toUTCString().slice(5, 16).replace(/^0/u, ""),
};

const catalogue: Readonly<Record<Language, SearchWords>> = { ko: korean, en: english };

/** The search's words in one language. */
export function searchWordsIn(language: Language): SearchWords {
  return catalogue[language];
}
