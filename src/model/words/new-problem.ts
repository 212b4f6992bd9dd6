import type { Language, Spoken } from "../text/language.ts";
import type { UsageSentences } from "./usage-sentences.ts";

/** The facts about each note that cannot be created. */
interface NewFacts {
  readonly "no-title": unknown;
  readonly "blank-title": unknown;
  readonly "long-text": { readonly what: "title" | "tag" | "category"; readonly limit: number };
  readonly "no-such-day": { readonly typed: string; readonly offers: readonly string[]; readonly today: string };
  readonly "wrong-date": { readonly typed: string; readonly offers: readonly string[]; readonly today: string };
  readonly "parted-tags": { readonly typed: string };
  readonly "wrong-link": { readonly typed: string };
  readonly "no-page": { readonly option: string };
  readonly "unread-file": { readonly option: string; readonly file: string; readonly why: UnreadFile };
  readonly "unknown-placeholder": {
    readonly file: string;
    readonly name: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  readonly "template-without-title": { readonly file: string };
}

/** A note that cannot be created as requested. */
export type NewProblem = { [Kind in keyof NewFacts]: NewProblemOf<Kind> }[keyof NewFacts];

type NewProblemOf<Kind extends keyof NewFacts> = { readonly kind: Kind } & NewFacts[Kind];

/** Why a named file is not read. */
export type UnreadFile = "missing" | "folder" | "pipe" | "too-large" | "not-text" | "unreadable";

/** Explains why a note cannot be created. */
export function newProblemSentences<Kind extends keyof NewFacts>(
  problem: NewProblemOf<Kind>,
  language: Language,
): UsageSentences {
  return catalogue[problem.kind][language](problem);
}

/** Every kind's sentences, in every language. */
const catalogue: { readonly [Kind in keyof NewFacts]: Spoken<(problem: NewProblemOf<Kind>) => UsageSentences> } = {
  "no-title": {
    ko: () => ({
      problem: "노트의 제목이 없습니다.",
      next: 'npm run new -- "제목" 이나 npm run new -- --url https://… 라고 쓰세요.',
    }),
    en: () => ({
      problem: "The note has no title.",
      next: 'Type npm run new -- "Title" or npm run new -- --url https://…',
    }),
  },
  "blank-title": {
    ko: () => ({ problem: "제목에 글자가 없습니다.", next: '따옴표 안에 제목을 쓰세요: npm run new -- "제목"' }),
    en: () => ({
      problem: "The title has no letters in it.",
      next: 'Type the title in quotes: npm run new -- "Title"',
    }),
  },
  "long-text": {
    ko: ({ what, limit }) => ({
      problem: `${{ title: "제목이", tag: "태그가", category: "분류가" }[what]} 너무 깁니다.`,
      next: `${limit}자까지 쓸 수 있습니다.`,
    }),
    en: ({ what, limit }) => ({ problem: `The ${what} is too long.`, next: `Use at most ${limit} characters.` }),
  },
  "no-such-day": {
    ko: ({ typed, offers, today }) => ({
      problem: `--date ${typed}: 달력에 없는 날입니다.`,
      next:
        offers.length === 0
          ? `달력에 있는 날을 연-월-일 꼴로 쓰세요. 오늘이라면 이렇게: --date ${today}`
          : `혹시 이 날인가요? ${offers.map((day) => `--date ${day}`).join(" 또는 ")}`,
    }),
    en: ({ typed, offers, today }) => ({
      problem: `--date ${typed}: there is no such day.`,
      next:
        offers.length === 0
          ? `Type an existing day as year-month-day. For today: --date ${today}`
          : `Did you mean this? ${offers.map((day) => `--date ${day}`).join(" or ")}`,
    }),
  },
  "wrong-date": {
    ko: ({ typed, offers, today }) => ({
      problem: `--date ${typed}: 어느 날인지 알 수 없습니다.`,
      next:
        offers.length === 0
          ? `연-월-일 꼴로 쓰세요. 오늘이라면 이렇게: --date ${today}`
          : `이렇게 쓰세요: ${offers.map((day) => `--date ${day}`).join(" 또는 ")}`,
    }),
    en: ({ typed, offers, today }) => ({
      problem: `--date ${typed}: this cannot be read as a date.`,
      next:
        offers.length === 0
          ? `Type it as year-month-day. For today: --date ${today}`
          : `Type ${offers.map((day) => `--date ${day}`).join(" or ")}`,
    }),
  },
  "parted-tags": {
    ko: ({ typed }) => ({
      problem: `--tags ${typed}: 빈칸에서 태그가 끊겼습니다.`,
      next: `따옴표로 묶으세요: --tags "${typed}"`,
    }),
    en: ({ typed }) => ({
      problem: `--tags ${typed}: the space ends the list of tags.`,
      next: `Put them in quotes: --tags "${typed}"`,
    }),
  },
  "wrong-link": {
    ko: ({ typed }) => ({
      problem: `--url ${typed}: 웹 주소가 아닙니다.`,
      next: "브라우저의 주소를 그대로 붙여 넣으세요: --url https://n.news.naver.com/article/…",
    }),
    en: ({ typed }) => ({
      problem: `--url ${typed}: this is not a web address.`,
      next: "Paste the address from your browser: --url https://n.news.naver.com/article/…",
    }),
  },
  "no-page": {
    ko: ({ option }) => ({
      problem: `${option}: 기사가 있어야 쓸 수 있는 옵션입니다.`,
      next: "기사의 주소를 함께 쓰세요: --url https://…",
    }),
    en: ({ option }) => ({
      problem: `${option}: this option needs an article.`,
      next: "Add its address: --url https://…",
    }),
  },
  "unread-file": {
    ko: ({ option, file, why }) => ({
      problem: `${option} ${file}: ${unreadInKorean[why]}`,
      next: `${option} 뒤에 있는 파일의 이름을 쓰세요.`,
    }),
    en: ({ option, file, why }) => ({
      problem: `${option} ${file}: ${unreadInEnglish[why]}`,
      next: `Give an existing file after ${option}.`,
    }),
  },
  "unknown-placeholder": {
    ko: ({ file, name, nearest, known }) => ({
      problem: `${file}: {{${name}}}에 넣을 것을 알지 못합니다.`,
      next:
        nearest === null
          ? `쓸 수 있는 것: ${known.map((name) => `{{${name}}}`).join(" ")}`
          : `혹시 {{${nearest}}} 인가요?`,
    }),
    en: ({ file, name, nearest, known }) => ({
      problem: `${file}: {{${name}}} is not a known placeholder.`,
      next:
        nearest === null
          ? `You can use: ${known.map((name) => `{{${name}}}`).join(" ")}`
          : `Did you mean {{${nearest}}}?`,
    }),
  },
  "template-without-title": {
    ko: ({ file }) => ({
      problem: `${file}: 처음의 --- 사이에 제목이 들어갈 자리가 없습니다.`,
      next: "--- 사이에 이 줄을 쓰세요: title: {{title}}",
    }),
    en: ({ file }) => ({
      problem: `${file}: there is no place for the title between the --- lines at the top.`,
      next: "Add this line between them: title: {{title}}",
    }),
  },
};

const unreadInKorean: Readonly<Record<UnreadFile, string>> = {
  missing: "그런 파일이 없습니다.",
  folder: "파일이 아니라 폴더입니다.",
  pipe: "파일이 아니라 다른 프로그램이 쓰기를 기다리는 파이프입니다.",
  "too-large": "5 MB가 넘습니다.",
  "not-text": "UTF-8 글이 아닙니다.",
  unreadable: "읽을 수 없습니다.",
};

const unreadInEnglish: Readonly<Record<UnreadFile, string>> = {
  missing: "there is no such file.",
  folder: "this is a folder, not a file.",
  pipe: "this is a pipe, not a file; it waits for another program.",
  "too-large": "it is larger than 5 MB.",
  "not-text": "it is not UTF-8 text.",
  unreadable: "it cannot be read.",
};
