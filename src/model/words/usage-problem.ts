import type { Language, Spoken } from "../text/language.ts";
import { type ImportProblem, importProblemSentences } from "./import-problem.ts";
import { type NewProblem, newProblemSentences } from "./new-problem.ts";
import type { UsageSentences } from "./usage-sentences.ts";

/** A command that cannot be carried out as typed. */
export type UsageProblem =
  | { [Kind in keyof UsageFacts]: OwnProblemOf<Kind> }[keyof UsageFacts]
  | { readonly kind: "new"; readonly problem: NewProblem }
  | { readonly kind: "import"; readonly problem: ImportProblem };

/** The options that npm took, and the words of the command that are known to be none of their values. */
interface LostFacts {
  readonly options: readonly { readonly option: string; readonly value: string | null }[];
  readonly command: string;
  readonly words: readonly string[];
  readonly isPowerShell: boolean;
}

/** The facts about each wrong usage. */
interface UsageFacts {
  readonly "unknown-command": {
    readonly typed: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  readonly "unknown-option": { readonly typed: string; readonly nearest: string | null };
  readonly "foreign-option": {
    readonly option: string;
    readonly command: string;
    readonly commands: readonly string[];
  };
  readonly "extra-word": { readonly typed: string };
  readonly "no-such-note": { readonly typed: string; readonly nearest: string | null };
  readonly "missing-value": { readonly option: string; readonly value: string };
  readonly "unwanted-value": { readonly option: string; readonly typed: string };
  readonly "wrong-choice": {
    readonly option: string;
    readonly typed: string;
    readonly choices: readonly string[];
    readonly nearest: string | null;
  };
  readonly "not-together": { readonly option: string; readonly other: string };
  readonly "lost-to-npm": LostFacts;
  readonly "wrong-now": { readonly option: "--now" | "--since"; readonly typed: string };
  readonly "wrong-port": { readonly typed: string };
  readonly "folder-missing": { readonly option: string; readonly folder: string };
  readonly "not-a-folder": { readonly option: string; readonly folder: string };
  readonly "output-is-link": { readonly output: string };
  readonly "output-holds-source": { readonly output: string; readonly source: string };
  readonly "output-in-source": { readonly output: string; readonly source: string };
}

type OwnProblemOf<Kind extends keyof UsageFacts> = { readonly kind: Kind } & UsageFacts[Kind];

/** Explains a wrong usage. */
export function usageSentences(problem: UsageProblem, language: Language): UsageSentences {
  if (problem.kind === "import") return importProblemSentences(problem.problem, language);
  return problem.kind === "new" ? newProblemSentences(problem.problem, language) : sentencesOf(problem, language);
}

function sentencesOf<Kind extends keyof UsageFacts>(problem: OwnProblemOf<Kind>, language: Language): UsageSentences {
  return catalogue[problem.kind][language](problem);
}

/** `--write=false`, which would do the opposite if only its value were left out. */
const saysNo = /^(?:false|no|off|0)$/iu;

/** Every kind's sentences, in every language. */
const catalogue: { readonly [Kind in keyof UsageFacts]: Spoken<(problem: OwnProblemOf<Kind>) => UsageSentences> } = {
  "unknown-command": {
    ko: ({ typed, nearest, known }) => ({
      problem: `${typed}: 그런 명령은 없습니다.`,
      next: nearest === null ? `쓸 수 있는 명령: ${known.join(", ")}` : `혹시 ${nearest} 인가요?`,
    }),
    en: ({ typed, nearest, known }) => ({
      problem: `${typed}: there is no such command.`,
      next: nearest === null ? `Available commands: ${known.join(", ")}` : `Did you mean ${nearest}?`,
    }),
  },
  "unknown-option": {
    ko: ({ typed, nearest }) => ({
      problem: `${typed}: 그런 옵션은 없습니다.`,
      next: nearest === null ? "--help 로 쓸 수 있는 옵션을 볼 수 있습니다." : `혹시 ${nearest} 인가요?`,
    }),
    en: ({ typed, nearest }) => ({
      problem: `${typed}: there is no such option.`,
      next: nearest === null ? "To see the options, use --help." : `Did you mean ${nearest}?`,
    }),
  },
  "foreign-option": {
    ko: ({ option, command, commands }) => ({
      problem: `${option}: ${command} 명령에는 쓸 수 없는 옵션입니다.`,
      next: `이 옵션을 쓰는 명령: ${commands.join(", ")}`,
    }),
    en: ({ option, command, commands }) => ({
      problem: `${option}: the command ${command} does not have this option.`,
      next: `Commands with this option: ${commands.join(", ")}`,
    }),
  },
  "extra-word": {
    ko: ({ typed }) => ({
      problem: `${typed}: 명령 뒤에는 --로 시작하는 옵션만 쓸 수 있습니다.`,
      next: isPort(typed)
        ? `포트 번호라면 앞에 --port 를 쓰세요: npm run dev -- --port ${typed}`
        : `노트 폴더라면 앞에 --posts 를 쓰세요: --posts ${typed}. npm run 뒤라면 옵션 앞에 --를 따로 쓰세요: npm run check -- --format json`,
    }),
    en: ({ typed }) => ({
      problem: `${typed}: only options starting with -- can follow a command.`,
      next: isPort(typed)
        ? `For a port, type --port before it: npm run dev -- --port ${typed}`
        : `For a folder of notes, type --posts ${typed}. After npm run, put a separate -- before the options: npm run check -- --format json`,
    }),
  },
  "no-such-note": {
    ko: ({ typed, nearest }) => ({
      problem: `${typed}: 이 자리에는 노트가 없습니다.`,
      next:
        nearest === null
          ? "노트 폴더 안의 .md 파일이나 폴더를 쓰세요. 왜 노트가 아닌지 보기: npm run status"
          : `혹시 ${nearest} 인가요?`,
    }),
    en: ({ typed, nearest }) => ({
      problem: `${typed}: there are no notes here.`,
      next:
        nearest === null
          ? "Give an .md file in the folder of notes, or a folder in it. To see why something is not a note: npm run status"
          : `Did you mean ${nearest}?`,
    }),
  },
  "missing-value": {
    ko: ({ option, value }) => ({
      problem: `${option} 뒤에 값이 없습니다.`,
      next: `이렇게 쓰세요: ${option} ${value}`,
    }),
    en: ({ option, value }) => ({ problem: `${option} needs a value.`, next: `Type ${option} ${value}` }),
  },
  "not-together": {
    ko: ({ option, other }) => ({
      problem: `${option}, ${other}: 함께 쓸 수 없는 옵션입니다.`,
      next: `${option} 만 쓰거나 ${other} 만 쓰세요.`,
    }),
    en: ({ option, other }) => ({
      problem: `${option} and ${other} cannot be used together.`,
      next: `Type only ${option}, or only ${other}.`,
    }),
  },
  "unwanted-value": {
    ko: ({ option, typed }) => ({
      problem: `${option}: 값 없이 쓰는 옵션입니다 (${typed}).`,
      next: saysNo.test(typed) ? `${option} 를 지우세요.` : `${option} 만 쓰세요.`,
    }),
    en: ({ option, typed }) => ({
      problem: `${option}: this option takes no value (${typed}).`,
      next: saysNo.test(typed) ? `Leave out ${option}.` : `Type only ${option}.`,
    }),
  },
  "wrong-choice": {
    ko: ({ option, typed, nearest, choices }) => ({
      problem: `${option} ${typed}: 쓸 수 없는 값입니다.`,
      next: nearest === null ? `이 가운데 하나를 쓰세요: ${choices.join(", ")}` : `혹시 ${nearest} 인가요?`,
    }),
    en: ({ option, typed, nearest, choices }) => ({
      problem: `${option} ${typed}: this is not one of the choices.`,
      next: nearest === null ? `Choose one of: ${choices.join(", ")}` : `Did you mean ${nearest}?`,
    }),
  },
  "lost-to-npm": {
    ko: (facts) => ({
      problem: `${lostOptions(facts)}: npm이 자기 옵션으로 여겨 새김에 넘기지 않았습니다.`,
      next: facts.isPowerShell
        ? `npm을 거치지 않고 이렇게 쓰세요: node bin/saegim.mjs ${facts.command} ${meantWords(facts)}`
        : `run ${facts.command} 바로 뒤에 --를 따로 쓰세요: npm run ${facts.command} -- ${meantWords(facts)}`,
    }),
    en: (facts) => ({
      problem: `${lostOptions(facts)}: npm took this as its own option and did not pass it on.`,
      next: facts.isPowerShell
        ? `Run it without npm: node bin/saegim.mjs ${facts.command} ${meantWords(facts)}`
        : `Put a separate -- right after run ${facts.command}: npm run ${facts.command} -- ${meantWords(facts)}`,
    }),
  },
  "wrong-now": {
    ko: ({ option, typed }) => ({
      problem: `${option} ${typed}: 날짜와 시각으로 읽을 수 없습니다.`,
      next: `이렇게 쓰세요: ${option} 2026-11-23 또는 ${option} 2026-11-23T09:00`,
    }),
    en: ({ option, typed }) => ({
      problem: `${option} ${typed}: this cannot be read as a date and time.`,
      next: `Type ${option} 2026-11-23 or ${option} 2026-11-23T09:00`,
    }),
  },
  "wrong-port": {
    ko: ({ typed }) => ({
      problem: `--port ${typed}: 포트 번호가 아닙니다.`,
      next: "1부터 65535까지의 수를 쓰세요: --port 8080",
    }),
    en: ({ typed }) => ({
      problem: `--port ${typed}: this is not a port number.`,
      next: "Type a number from 1 to 65535: --port 8080",
    }),
  },
  "folder-missing": {
    ko: ({ folder, option }) => ({
      problem: `${folder}: 그런 폴더가 없습니다.`,
      next:
        option === "--posts"
          ? "내 블로그 폴더에서 실행했는지 보세요. 첫 노트를 만들면(npm run new) 폴더도 생깁니다. 다른 폴더라면 --posts 뒤에 쓰세요."
          : `폴더를 만들거나 ${option} 뒤에 있는 폴더의 이름을 쓰세요.`,
    }),
    en: ({ folder, option }) => ({
      problem: `${folder}: there is no such folder.`,
      next:
        option === "--posts"
          ? "Check that you are in the folder of your blog. Your first note (npm run new) creates the folder. For another folder, use --posts."
          : `Create it, or give an existing folder after ${option}.`,
    }),
  },
  "not-a-folder": {
    ko: ({ folder, option }) => ({
      problem: `${folder}: 폴더가 아니라 파일입니다.`,
      next: `${option} 뒤에 폴더의 이름을 쓰세요.`,
    }),
    en: ({ folder, option }) => ({
      problem: `${folder}: this is a file, not a folder.`,
      next: `Give a folder after ${option}.`,
    }),
  },
  "output-is-link": {
    ko: ({ output }) => ({
      problem: `--output ${output}: 다른 곳을 가리키는 심볼릭 링크입니다. 그 폴더에 새김이 만들지 않은 것이 있을 수 있어 아무것도 건드리지 않았습니다.`,
      next: "링크를 지우거나, 링크가 가리키는 폴더를 --output 뒤에 쓰세요.",
    }),
    en: ({ output }) => ({
      problem: `--output ${output}: this is a symbolic link. The folder it points to may hold things that Saegim did not make, so nothing was touched.`,
      next: "Delete the link, or give the folder it points to after --output.",
    }),
  },
  "output-holds-source": {
    ko: ({ output, source }) => ({
      problem: `--output ${output}: 사이트를 여기에 쓰면 ‘${source}’ 폴더가 지워집니다.`,
      next: "따로 떨어진 폴더를 쓰세요: --output _site",
    }),
    en: ({ output, source }) => ({
      problem: `--output ${output}: writing the site here would delete the folder “${source}”.`,
      next: "Choose a separate folder: --output _site",
    }),
  },
  "output-in-source": {
    ko: ({ output, source }) => ({
      problem: `--output ${output}: ‘${source}’ 폴더 안에는 사이트를 쓸 수 없습니다.`,
      next: "따로 떨어진 폴더를 쓰세요: --output _site",
    }),
    en: ({ output, source }) => ({
      problem: `--output ${output}: the site cannot be written inside the folder “${source}”.`,
      next: "Choose a separate folder: --output _site",
    }),
  },
};

function lostOptions({ options }: LostFacts): string {
  return options.map(({ option }) => option).join(", ");
}

/** The words and options as they should have been typed. */
function meantWords({ words, options }: LostFacts): string {
  const quoted = words.map((word) => (/^[\p{L}\p{N}./_-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`));
  return [...quoted, ...options.map(({ option, value }) => optionWithValue(option, value))].join(" ");
}

function optionWithValue(option: string, value: string | null): string {
  return value === null ? option : `${option} ${value}`;
}

function isPort(typed: string): boolean {
  return /^\d{2,5}$/u.test(typed);
}
