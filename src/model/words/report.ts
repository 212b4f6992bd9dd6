import type { Message } from "../problem/rule.ts";
import type { Spoken } from "../text/language.ts";

/** Words around the rules' messages in a printed report. */
export interface ReportWords {
  readonly error: string;
  readonly warning: string;
  readonly expected: string;
  readonly found: string;
  readonly next: string;
  readonly rule: string;
  /** Problems that were not printed. */
  readonly more: (errors: number, warnings: number) => string;
  /** Problems reported earlier that remain. */
  readonly toldBefore: (count: number) => string;
  readonly noProblems: (files: number) => string;
  readonly problems: (errors: number, warnings: number, files: number) => string;
  /** How many problems `check --fix` can fix. */
  readonly fixable: (count: number) => string;
}

export const reportWords: Spoken<ReportWords> = {
  ko: {
    error: "오류",
    warning: "경고",
    expected: "바른 모양",
    found: "지금",
    next: "고치기",
    rule: "규칙",
    more: (errors, warnings) =>
      `그 밖에 ${countedInKorean(errors, warnings)}가 더 있습니다. 위의 것부터 고치고 다시 실행하세요.`,
    toldBefore: (count) => `앞에서 알린 ${count}개는 되풀이하지 않았습니다. 모두 보기: npm run check`,
    noProblems: (files) => `문제가 없습니다. 노트 ${files}편을 살펴보았습니다.`,
    problems: (errors, warnings, files) => `${countedInKorean(errors, warnings)}. 노트 ${files}편을 살펴보았습니다.`,
    fixable: (count) => `${count}개는 npm run check -- --fix 로 고칠 수 있습니다.`,
  },
  en: {
    error: "Error",
    warning: "Warning",
    expected: "Expected",
    found: "Found",
    next: "To fix",
    rule: "Rule",
    more: (errors, warnings) =>
      `And ${countedInEnglish(errors, warnings)} more. Fix the ones above first, then run it again.`,
    toldBefore: (count) =>
      `${count} reported above ${count === 1 ? "is" : "are"} not repeated. To see all: npm run check`,
    noProblems: (files) => `No problems. Checked ${counted(files, "note")}.`,
    problems: (errors, warnings, files) => `${countedInEnglish(errors, warnings)}. Checked ${counted(files, "note")}.`,
    fixable: (count) => `npm run check -- --fix can fix ${count} of them.`,
  },
};

/** `오류 1개, 경고 2개`; empty for none. */
export function countedInKorean(errors: number, warnings: number): string {
  return [errors > 0 ? `오류 ${errors}개` : "", warnings > 0 ? `경고 ${warnings}개` : ""]
    .filter((part) => part !== "")
    .join(", ");
}

/** `1 error, 2 warnings`; empty for none. */
export function countedInEnglish(errors: number, warnings: number): string {
  return [errors > 0 ? counted(errors, "error") : "", warnings > 0 ? counted(warnings, "warning") : ""]
    .filter((part) => part !== "")
    .join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What is said of a problem in a withheld article where others read it; the message itself might quote the article. */
export const unquotedMessage: Spoken<Message> = {
  ko: {
    problem: "싣지 않는 기사 안에 확인할 것이 있습니다",
    expected: "",
    found: "",
    next: "기사의 글이 기록에 남지 않도록 여기에는 옮기지 않습니다. 내 컴퓨터에서 npm run check 를 실행하면 자세히 볼 수 있습니다",
  },
  en: {
    problem: "There is something to check in an article that is withheld",
    expected: "",
    found: "",
    next: "The article is not quoted here, so that none of it stays in this log. Run npm run check on your own computer for details",
  },
};
