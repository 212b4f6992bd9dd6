import type { Language, Spoken } from "../text/language.ts";
import { type ImportProblem, importProblemSentences } from "./import-problem.ts";
import { type NewProblem, newProblemSentences } from "./new-problem.ts";
import type { UsageSentences } from "./usage-sentences.ts";

/** A command that cannot be carried out as it was typed. */
export type UsageProblem =
  | AnyProblem
  | { readonly kind: "new"; readonly problem: NewProblem }
  | { readonly kind: "import"; readonly problem: ImportProblem };

type AnyProblem =
  | {
      readonly kind: "unknown-command";
      readonly typed: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | { readonly kind: "unknown-option"; readonly typed: string; readonly nearest: string | null }
  | {
      readonly kind: "foreign-option";
      readonly option: string;
      readonly command: string;
      readonly commands: readonly string[];
    }
  | { readonly kind: "extra-word"; readonly typed: string }
  | { readonly kind: "no-such-note"; readonly typed: string; readonly nearest: string | null }
  | { readonly kind: "missing-value"; readonly option: string; readonly value: string }
  | { readonly kind: "unwanted-value"; readonly option: string; readonly typed: string }
  | {
      readonly kind: "wrong-choice";
      readonly option: string;
      readonly typed: string;
      readonly choices: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly kind: "lost-to-npm"; readonly option: string; readonly value: string | null; readonly command: string }
  | { readonly kind: "wrong-now"; readonly option: "--now" | "--since"; readonly typed: string }
  | { readonly kind: "wrong-port"; readonly typed: string }
  | { readonly kind: "folder-missing"; readonly option: string; readonly folder: string }
  | { readonly kind: "not-a-folder"; readonly option: string; readonly folder: string }
  | { readonly kind: "output-holds-source"; readonly output: string; readonly source: string }
  | { readonly kind: "output-in-source"; readonly output: string; readonly source: string };

/** Puts a wrong use into words. */
export function usageSentences(problem: UsageProblem, language: Language): UsageSentences {
  if (problem.kind === "import") return importProblemSentences(problem.problem, language);
  return problem.kind === "new" ? newProblemSentences(problem.problem, language) : sentences[language](problem);
}

const sentences: Spoken<(problem: AnyProblem) => UsageSentences> = { ko: inKorean, en: inEnglish };

function inKorean(problem: AnyProblem): UsageSentences {
  switch (problem.kind) {
    case "unknown-command":
      return {
        problem: `${problem.typed}: 그런 명령은 없습니다.`,
        next:
          problem.nearest === null ? `쓸 수 있는 명령: ${problem.known.join(", ")}` : `혹시 ${problem.nearest} 인가요?`,
      };
    case "unknown-option":
      return {
        problem: `${problem.typed}: 그런 옵션은 없습니다.`,
        next:
          problem.nearest === null ? "--help 로 쓸 수 있는 옵션을 볼 수 있습니다." : `혹시 ${problem.nearest} 인가요?`,
      };
    case "foreign-option":
      return {
        problem: `${problem.option}: ${problem.command} 명령에는 쓸 수 없는 옵션입니다.`,
        next: `이 옵션을 쓰는 명령: ${problem.commands.join(", ")}`,
      };
    case "extra-word":
      return {
        problem: `${problem.typed}: 명령 뒤에는 --로 시작하는 옵션만 쓸 수 있습니다.`,
        next: `노트 폴더라면 --posts ${problem.typed} 라고, npm run 뒤라면 옵션 앞에 --를 따로 쓰세요: npm run check -- --format json`,
      };
    case "no-such-note":
      return {
        problem: `${problem.typed}: 이 자리에는 노트가 없습니다.`,
        next:
          problem.nearest === null
            ? "노트 폴더 안의 .md 파일이나 폴더를 쓰세요. 왜 노트가 아닌지 보기: npm run status"
            : `혹시 ${problem.nearest} 인가요?`,
      };
    case "missing-value":
      return {
        problem: `${problem.option} 뒤에 값이 없습니다.`,
        next: `이렇게 쓰세요: ${problem.option} ${problem.value}`,
      };
    case "unwanted-value":
      return {
        problem: `${problem.option} 은 값을 받지 않습니다: ${problem.typed}`,
        next: `${problem.option} 만 쓰세요.`,
      };
    case "wrong-choice":
      return {
        problem: `${problem.option} ${problem.typed}: 쓸 수 없는 값입니다.`,
        next:
          problem.nearest === null
            ? `이 가운데 하나를 쓰세요: ${problem.choices.join(", ")}`
            : `혹시 ${problem.nearest} 인가요?`,
      };
    case "lost-to-npm":
      return {
        problem: `${problem.option}: npm이 자기 옵션으로 여겨 새김에 넘기지 않았습니다.`,
        next: `옵션 앞에 --를 따로 쓰세요: npm run ${problem.command} -- ${optionWithValue(problem)}`,
      };
    case "wrong-now":
      return {
        problem: `${problem.option} ${problem.typed}: 날짜와 시각으로 읽을 수 없습니다.`,
        next: `이렇게 쓰세요: ${problem.option} 2026-11-23 또는 ${problem.option} 2026-11-23T09:00`,
      };
    case "wrong-port":
      return {
        problem: `--port ${problem.typed}: 포트 번호가 아닙니다.`,
        next: "1부터 65535까지의 수를 쓰세요: --port 8080",
      };
    case "folder-missing":
      return {
        problem: `${problem.folder}: 그런 폴더가 없습니다.`,
        next: `폴더를 만들거나 ${problem.option} 뒤에 있는 폴더의 이름을 쓰세요.`,
      };
    case "not-a-folder":
      return {
        problem: `${problem.folder}: 폴더가 아니라 파일입니다.`,
        next: `${problem.option} 뒤에 폴더의 이름을 쓰세요.`,
      };
    case "output-holds-source":
      return {
        problem: `--output ${problem.output}: 사이트를 여기에 쓰면 ‘${problem.source}’ 폴더가 지워집니다.`,
        next: "따로 떨어진 폴더를 쓰세요: --output _site",
      };
    case "output-in-source":
      return {
        problem: `--output ${problem.output}: ${problem.source} 폴더 안에는 사이트를 쓸 수 없습니다.`,
        next: "따로 떨어진 폴더를 쓰세요: --output _site",
      };
  }
}

function inEnglish(problem: AnyProblem): UsageSentences {
  switch (problem.kind) {
    case "unknown-command":
      return {
        problem: `${problem.typed}: there is no such command.`,
        next:
          problem.nearest === null
            ? `The commands are: ${problem.known.join(", ")}`
            : `Did you mean ${problem.nearest}?`,
      };
    case "unknown-option":
      return {
        problem: `${problem.typed}: there is no such option.`,
        next: problem.nearest === null ? "--help lists the options." : `Did you mean ${problem.nearest}?`,
      };
    case "foreign-option":
      return {
        problem: `${problem.option}: ${problem.command} does not take this option.`,
        next: `It belongs to: ${problem.commands.join(", ")}`,
      };
    case "extra-word":
      return {
        problem: `${problem.typed}: only options, which begin with --, may follow a command.`,
        next: `For the folder of your notes type --posts ${problem.typed}; after npm run put -- by itself in front of options: npm run check -- --format json`,
      };
    case "no-such-note":
      return {
        problem: `${problem.typed}: there is no note here.`,
        next:
          problem.nearest === null
            ? "Name an .md file of the folder of the notes, or a folder in it. To see what is no note: npm run status"
            : `Did you mean ${problem.nearest}?`,
      };
    case "missing-value":
      return { problem: `${problem.option} lacks its value.`, next: `Type ${problem.option} ${problem.value}` };
    case "unwanted-value":
      return { problem: `${problem.option} takes no value: ${problem.typed}`, next: `Type ${problem.option} alone.` };
    case "wrong-choice":
      return {
        problem: `${problem.option} ${problem.typed}: there is no such choice.`,
        next:
          problem.nearest === null
            ? `Choose one of: ${problem.choices.join(", ")}`
            : `Did you mean ${problem.nearest}?`,
      };
    case "lost-to-npm":
      return {
        problem: `${problem.option}: npm took this option for its own and did not hand it on.`,
        next: `Put -- by itself in front of it: npm run ${problem.command} -- ${optionWithValue(problem)}`,
      };
    case "wrong-now":
      return {
        problem: `${problem.option} ${problem.typed}: this is no date and time.`,
        next: `Type ${problem.option} 2026-11-23 or ${problem.option} 2026-11-23T09:00`,
      };
    case "wrong-port":
      return {
        problem: `--port ${problem.typed}: this is no port.`,
        next: "Type a number from 1 to 65535: --port 8080",
      };
    case "folder-missing":
      return {
        problem: `${problem.folder}: there is no such folder.`,
        next: `Make it, or name another after ${problem.option}.`,
      };
    case "not-a-folder":
      return {
        problem: `${problem.folder}: this is a file, not a folder.`,
        next: `Name a folder after ${problem.option}.`,
      };
    case "output-holds-source":
      return {
        problem: `--output ${problem.output}: a site written here would delete the folder “${problem.source}”.`,
        next: "Name a folder of its own: --output _site",
      };
    case "output-in-source":
      return {
        problem: `--output ${problem.output}: a site cannot be written into the folder ${problem.source}.`,
        next: "Name a folder of its own: --output _site",
      };
  }
}

function optionWithValue({ option, value }: { readonly option: string; readonly value: string | null }): string {
  return value === null ? option : `${option} ${value}`;
}
