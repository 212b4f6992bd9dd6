import type { Language, Spoken } from "../text/language.ts";
import type { UsageSentences } from "./usage-sentences.ts";

/** The facts about each folder that cannot be imported. */
interface ImportFacts {
  readonly "no-path": unknown;
  readonly "several-paths": { readonly paths: readonly string[] };
  readonly missing: { readonly path: string };
  readonly "not-a-folder": { readonly path: string };
  readonly "into-itself": { readonly path: string; readonly to: string };
  readonly "target-is-a-file": { readonly to: string };
  readonly "target-closed": { readonly to: string; readonly reason: string };
  /** A folder below the target is a link to one elsewhere. */
  readonly "link-leads-out": { readonly folder: string; readonly to: string };
}

/** A folder that cannot be imported as requested. */
export type ImportProblem = { [Kind in keyof ImportFacts]: ImportProblemOf<Kind> }[keyof ImportFacts];

type ImportProblemOf<Kind extends keyof ImportFacts> = { readonly kind: Kind } & ImportFacts[Kind];

/** Explains why a folder cannot be imported. */
export function importProblemSentences<Kind extends keyof ImportFacts>(
  problem: ImportProblemOf<Kind>,
  language: Language,
): UsageSentences {
  return catalogue[problem.kind][language](problem);
}

/** Every kind's sentences, in every language. */
const catalogue: { readonly [Kind in keyof ImportFacts]: Spoken<(problem: ImportProblemOf<Kind>) => UsageSentences> } =
  {
    "no-path": {
      ko: () => ({ problem: "가져올 폴더가 없습니다.", next: "블로그의 폴더를 쓰세요: npm run import -- ../my-blog" }),
      en: () => ({
        problem: "There is no folder to import.",
        next: "Give the blog's folder: npm run import -- ../my-blog",
      }),
    },
    "several-paths": {
      ko: ({ paths }) => ({
        problem: `폴더가 여럿입니다: ${paths.join(" ")}`,
        next: `한 번에 하나씩 가져옵니다. 이름에 빈칸이 있으면 따옴표로 감싸세요: npm run import -- "${paths.join(" ")}"`,
      }),
      en: ({ paths }) => ({
        problem: `There are several folders: ${paths.join(" ")}`,
        next: `Import one at a time. If the name has spaces, put it in quotes: npm run import -- "${paths.join(" ")}"`,
      }),
    },
    missing: {
      ko: ({ path }) => ({ problem: `${path}: 그런 폴더가 없습니다.`, next: "블로그가 있는 폴더의 이름을 쓰세요." }),
      en: ({ path }) => ({
        problem: `${path}: there is no such folder.`,
        next: "Give the folder that the blog is in.",
      }),
    },
    "not-a-folder": {
      ko: ({ path }) => ({
        problem: `${path}: 폴더가 아니라 파일입니다.`,
        next: "압축 파일이면 먼저 풀고, 풀린 폴더의 이름을 쓰세요.",
      }),
      en: ({ path }) => ({
        problem: `${path}: this is a file, not a folder.`,
        next: "If it is an archive, unpack it first and give the unpacked folder.",
      }),
    },
    "into-itself": {
      ko: ({ path, to }) => ({
        problem: `${path}: 가져올 폴더 안에는 쓸 수 없습니다 (${to}).`,
        next: "따로 떨어진 폴더를 쓰세요: --to ../new-blog",
      }),
      en: ({ path, to }) => ({
        problem: `${path}: nothing can be written inside the folder being imported (${to}).`,
        next: "Choose a separate folder: --to ../new-blog",
      }),
    },
    "target-is-a-file": {
      ko: ({ to }) => ({ problem: `--to ${to}: 폴더가 아니라 파일입니다.`, next: "--to 뒤에 폴더의 이름을 쓰세요." }),
      en: ({ to }) => ({ problem: `--to ${to}: this is a file, not a folder.`, next: "Give a folder after --to." }),
    },
    "target-closed": {
      ko: ({ to, reason }) => ({
        problem: `${to}: 이 폴더에는 쓸 수 없습니다 (${reason}).`,
        next: "쓸 수 있는 폴더를 고르세요: --to ../new-blog",
      }),
      en: ({ to, reason }) => ({
        problem: `${to}: this folder cannot be written to (${reason}).`,
        next: "Choose a folder you can write to: --to ../new-blog",
      }),
    },
    "link-leads-out": {
      ko: ({ folder, to }) => ({
        problem: `${folder}: 다른 곳을 가리키는 심볼릭 링크입니다. 가져온 것이 ${toInKorean(to)} 밖에 쓰이므로 아무것도 쓰지 않았습니다.`,
        next: "링크를 보통 폴더로 바꾸거나, 다른 폴더를 고르세요: --to ../new-blog",
      }),
      en: ({ folder, to }) => ({
        problem: `${folder}: this is a symbolic link to somewhere else. The import would be written outside of ${toInEnglish(to)}, so nothing was written.`,
        next: "Replace the link by an ordinary folder, or choose another folder: --to ../new-blog",
      }),
    },
  };

function toInKorean(to: string): string {
  return to === "." ? "이 폴더" : `‘${to}’ 폴더`;
}

function toInEnglish(to: string): string {
  return to === "." ? "this folder" : to;
}
