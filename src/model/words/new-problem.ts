import type { Language } from "../text/language.ts";
import type { UsageSentences } from "./usage-sentences.ts";

/** A note that cannot be made as it was asked for. */
export type NewProblem =
  | { readonly kind: "no-title" }
  | { readonly kind: "blank-title" }
  | { readonly kind: "long-text"; readonly what: "title" | "tag" | "category"; readonly limit: number }
  | { readonly kind: "wrong-date"; readonly typed: string; readonly nearest: string | null }
  | { readonly kind: "wrong-link"; readonly typed: string }
  | { readonly kind: "no-page"; readonly option: string }
  | { readonly kind: "unread-file"; readonly option: string; readonly file: string; readonly why: UnreadFile }
  | {
      readonly kind: "unknown-placeholder";
      readonly file: string;
      readonly name: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly kind: "template-without-title"; readonly file: string };

/** Why a file that was named is not read. */
export type UnreadFile = "missing" | "folder" | "too-large" | "not-text" | "unreadable";

/** Puts into words why a note cannot be made. */
export function newProblemSentences(problem: NewProblem, language: Language): UsageSentences {
  return { ko: inKorean, en: inEnglish }[language](problem);
}

function inKorean(problem: NewProblem): UsageSentences {
  switch (problem.kind) {
    case "no-title":
      return {
        problem: "노트의 제목이 없습니다.",
        next: 'npm run new -- "제목" 이나 npm run new -- --url https://… 라고 쓰세요.',
      };
    case "blank-title":
      return { problem: "제목에 글자가 없습니다.", next: '따옴표 안에 제목을 쓰세요: npm run new -- "제목"' };
    case "long-text":
      return {
        problem: `${{ title: "제목이", tag: "태그가", category: "분류가" }[problem.what]} 너무 깁니다.`,
        next: `${problem.limit}자까지 쓸 수 있습니다.`,
      };
    case "wrong-date":
      return {
        problem: `--date ${problem.typed}: 달력에 있는 날짜로 읽을 수 없습니다.`,
        next: `이렇게 쓰세요: --date ${problem.nearest ?? "2021-12-15"}`,
      };
    case "wrong-link":
      return {
        problem: `--url ${problem.typed}: 웹 주소가 아닙니다.`,
        next: "브라우저의 주소를 그대로 붙여 넣으세요: --url https://n.news.naver.com/article/…",
      };
    case "no-page":
      return {
        problem: `${problem.option}: 기사가 있어야 쓸 수 있는 옵션입니다.`,
        next: "기사의 주소를 함께 쓰세요: --url https://…",
      };
    case "unread-file":
      return {
        problem: `${problem.option} ${problem.file}: ${unreadInKorean[problem.why]}`,
        next: `${problem.option} 뒤에 있는 파일의 이름을 쓰세요.`,
      };
    case "unknown-placeholder":
      return {
        problem: `${problem.file}: {{${problem.name}}}에 넣을 것을 알지 못합니다.`,
        next:
          problem.nearest === null
            ? `쓸 수 있는 것: ${problem.known.map((name) => `{{${name}}}`).join(" ")}`
            : `혹시 {{${problem.nearest}}} 인가요?`,
      };
    case "template-without-title":
      return {
        problem: `${problem.file}: 처음의 --- 사이에 제목이 들어갈 자리가 없습니다.`,
        next: "--- 사이에 이 줄을 쓰세요: title: {{title}}",
      };
  }
}

const unreadInKorean: Readonly<Record<UnreadFile, string>> = {
  missing: "그런 파일이 없습니다.",
  folder: "파일이 아니라 폴더입니다.",
  "too-large": "5 MB가 넘습니다.",
  "not-text": "UTF-8 글이 아닙니다.",
  unreadable: "읽을 수 없습니다.",
};

function inEnglish(problem: NewProblem): UsageSentences {
  switch (problem.kind) {
    case "no-title":
      return {
        problem: "The note has no title.",
        next: 'Type npm run new -- "Title" or npm run new -- --url https://…',
      };
    case "blank-title":
      return { problem: "The title has no letters.", next: 'Type it between quotes: npm run new -- "Title"' };
    case "long-text":
      return { problem: `The ${problem.what} is too long.`, next: `It may have up to ${problem.limit} characters.` };
    case "wrong-date":
      return {
        problem: `--date ${problem.typed}: this is no day of the calendar.`,
        next: `Type --date ${problem.nearest ?? "2021-12-15"}`,
      };
    case "wrong-link":
      return {
        problem: `--url ${problem.typed}: this is no web address.`,
        next: "Paste it as the browser shows it: --url https://n.news.naver.com/article/…",
      };
    case "no-page":
      return {
        problem: `${problem.option}: this takes an article.`,
        next: "Give its address as well: --url https://…",
      };
    case "unread-file":
      return {
        problem: `${problem.option} ${problem.file}: ${unreadInEnglish[problem.why]}`,
        next: `Name a file after ${problem.option}.`,
      };
    case "unknown-placeholder":
      return {
        problem: `${problem.file}: nothing is known that goes into {{${problem.name}}}.`,
        next:
          problem.nearest === null
            ? `There are: ${problem.known.map((name) => `{{${name}}}`).join(" ")}`
            : `Did you mean {{${problem.nearest}}}?`,
      };
    case "template-without-title":
      return {
        problem: `${problem.file}: there is no place for the title between its first --- lines.`,
        next: "Put this line between them: title: {{title}}",
      };
  }
}

const unreadInEnglish: Readonly<Record<UnreadFile, string>> = {
  missing: "there is no such file.",
  folder: "this is a folder, not a file.",
  "too-large": "it has more than 5 MB.",
  "not-text": "it is no UTF-8 text.",
  unreadable: "it cannot be read.",
};
