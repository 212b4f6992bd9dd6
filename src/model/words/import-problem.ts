import type { Language } from "../text/language.ts";
import type { UsageSentences } from "./usage-sentences.ts";

/** A folder that cannot be brought in as it was asked for. */
export type ImportProblem =
  | { readonly kind: "no-path" }
  | { readonly kind: "several-paths"; readonly paths: readonly string[] }
  | { readonly kind: "missing"; readonly path: string }
  | { readonly kind: "not-a-folder"; readonly path: string }
  | { readonly kind: "into-itself"; readonly path: string; readonly to: string }
  | { readonly kind: "target-is-a-file"; readonly to: string };

/** Puts into words why a folder cannot be brought in. */
export function importProblemSentences(problem: ImportProblem, language: Language): UsageSentences {
  return { ko: inKorean, en: inEnglish }[language](problem);
}

function inKorean(problem: ImportProblem): UsageSentences {
  switch (problem.kind) {
    case "no-path":
      return { problem: "가져올 폴더가 없습니다.", next: "블로그의 폴더를 쓰세요: npm run import -- ../my-blog" };
    case "several-paths":
      return {
        problem: `폴더가 여럿입니다: ${problem.paths.join(" ")}`,
        next: `한 번에 하나씩 가져옵니다. 이름에 빈칸이 있으면 따옴표로 감싸세요: npm run import -- "${problem.paths.join(" ")}"`,
      };
    case "missing":
      return { problem: `${problem.path}: 그런 폴더가 없습니다.`, next: "블로그가 있는 폴더의 이름을 쓰세요." };
    case "not-a-folder":
      return {
        problem: `${problem.path}: 폴더가 아니라 파일입니다.`,
        next: "압축 파일이면 먼저 풀고, 풀린 폴더의 이름을 쓰세요.",
      };
    case "into-itself":
      return {
        problem: `${problem.path}: 가져올 폴더 안에는 쓸 수 없습니다 (${problem.to}).`,
        next: "따로 떨어진 폴더를 쓰세요: --to ../new-blog",
      };
    case "target-is-a-file":
      return { problem: `--to ${problem.to}: 폴더가 아니라 파일입니다.`, next: "--to 뒤에 폴더의 이름을 쓰세요." };
  }
}

function inEnglish(problem: ImportProblem): UsageSentences {
  switch (problem.kind) {
    case "no-path":
      return { problem: "No folder to bring in.", next: "Name the blog's folder: npm run import -- ../my-blog" };
    case "several-paths":
      return {
        problem: `Several folders: ${problem.paths.join(" ")}`,
        next: `One is brought in at a time. Put a name with spaces between quotes: npm run import -- "${problem.paths.join(" ")}"`,
      };
    case "missing":
      return { problem: `${problem.path}: there is no such folder.`, next: "Name the folder that holds the blog." };
    case "not-a-folder":
      return {
        problem: `${problem.path}: this is a file, not a folder.`,
        next: "Unpack it if it is an archive, and name the folder that comes out.",
      };
    case "into-itself":
      return {
        problem: `${problem.path}: nothing is written into the folder that is brought in (${problem.to}).`,
        next: "Name a folder of its own: --to ../new-blog",
      };
    case "target-is-a-file":
      return { problem: `--to ${problem.to}: this is a file, not a folder.`, next: "Name a folder after --to." };
  }
}
