import { withParticle } from "../../../words/with-particle.ts";
import { rule } from "../../rule.ts";

const byteOrderMark = "U+FEFF";

/** Front matter in another language. */
interface OtherLanguage {
  readonly language: string;
  /** The opening line. */
  readonly typed: string;
  /** The lines it takes, from 1, and what to write between the fences in their place; null if that is not known. */
  readonly fields: { readonly first: number; readonly last: number; readonly lines: readonly string[] } | null;
}

/** Rules about where front matter begins and ends. */
export const frontMatterFenceRules = {
  "front-matter-second": rule<{ first: number; last: number }>({
    severity: "warning",
    message: {
      ko: ({ first, last }) => ({
        problem: "머리말이 하나 더 있습니다. 파일 맨 위의 머리말만 읽고, 이것은 글로 보여 줍니다",
        expected: "파일마다 머리말 하나",
        found: `${first}~${last}번째 줄`,
        next: "필요한 줄은 맨 위의 머리말로 옮기고 나머지는 지우세요. 다른 노트라면 여기서부터 새 파일에 옮기세요",
      }),
      en: ({ first, last }) => ({
        problem: "There is a second front matter. Only the one at the top is read, and this one is shown as text",
        expected: "one front matter in each file",
        found: `lines ${first} to ${last}`,
        next: "Move the lines you need into the front matter at the top and delete the others. If it is another note, move it from here on into a file of its own",
      }),
    },
  }),
  "front-matter-unclosed": rule<{
    lastLine: number;
    held: { readonly key: string; readonly value: string; readonly line: number } | null;
  }>({
    severity: "error",
    message: {
      ko: ({ lastLine, held }) => ({
        problem:
          held === null
            ? "머리말을 닫는 `---` 줄이 없습니다"
            : `머리말을 닫는 \`---\` 줄이 없습니다. ${held.line}번째 줄이 본문이 되면 ${withParticle(`${held.key}:`, "으로")} 읽히지 않습니다`,
        expected: "머리말 마지막 줄 다음에 `---` 한 줄",
        found: "",
        next:
          held === null
            ? `${lastLine}번째 줄 다음에 \`---\` 한 줄을 넣으세요 (npm run check -- --fix 가 고쳐 줍니다)`
            : `${held.line}번째 줄을 지우고, ${lastLine}번째 줄 다음에 이 두 줄을 넣으세요:\n${held.key}: ${held.value}\n---`,
      }),
      en: ({ lastLine, held }) => ({
        problem:
          held === null
            ? "There is no `---` line to close the front matter"
            : `There is no \`---\` line to close the front matter. If line ${held.line} becomes text, it is not read as ${held.key}:`,
        expected: "a line `---` after the last line of the front matter",
        found: "",
        next:
          held === null
            ? `Put a line \`---\` after line ${lastLine} (npm run check -- --fix does it)`
            : `Delete line ${held.line}, and put these two lines after line ${lastLine}:\n${held.key}: ${held.value}\n---`,
      }),
    },
  }),
  "front-matter-language": rule<OtherLanguage>({
    severity: "error",
    message: {
      ko: ({ language, typed, fields }) => ({
        problem: typed.startsWith("+")
          ? `머리말이 \`${typed}\`로 시작합니다. 새김은 \`---\` 두 줄 사이의 \`이름: 값\` 줄만 읽습니다`
          : `머리말을 ${withParticle(language, "으로")} 썼습니다. 새김은 YAML만 읽고, 머리말의 코드는 절대 실행하지 않습니다`,
        expected: typed.startsWith("+") ? "---" : "`---` 뒤에 아무것도 없는 줄",
        found: typed,
        next:
          fields === null
            ? "머리말의 처음과 끝을 `---`만 있는 줄로 바꾸고, 그 사이를 `title: 제목`과 같은 꼴로 쓰세요"
            : `${fields.first}~${fields.last}번째 줄을 이렇게 고치세요:\n${["---", ...fields.lines, "---"].join("\n")}`,
      }),
      en: ({ language, typed, fields }) => ({
        problem: typed.startsWith("+")
          ? `The front matter starts with \`${typed}\`. Saegim reads only lines \`name: value\` between two \`---\` lines`
          : `The front matter is written in ${language}. Saegim reads only YAML, and never runs code in a note`,
        expected: typed.startsWith("+") ? "---" : "`---` with nothing after it",
        found: typed,
        next:
          fields === null
            ? "Start and end the front matter with a line that is only `---`, and write lines like `title: The title` between them"
            : `Write in place of lines ${fields.first} to ${fields.last}:\n${["---", ...fields.lines, "---"].join("\n")}`,
      }),
    },
  }),
  "front-matter-fence": rule<{ found: string }>({
    severity: "warning",
    message: {
      ko: ({ found }) => ({
        problem: "머리말의 처음과 끝은 붙임표 셋(`---`)입니다. 그렇게 쓴 것으로 읽었습니다",
        expected: "---",
        found,
        next: "줄에 `---`만 쓰세요 (npm run check -- --fix 가 고쳐 줍니다)",
      }),
      en: ({ found }) => ({
        problem: "Front matter starts and ends with three hyphens (`---`). The line was read that way",
        expected: "---",
        found,
        next: "Write only `---` on the line (npm run check -- --fix does it)",
      }),
    },
  }),
  "front-matter-byte-order-mark": rule<{ found: string }>({
    severity: "warning",
    message: {
      ko: ({ found }) => ({
        problem:
          found === byteOrderMark
            ? "파일 맨 앞에 보이지 않는 글자(BOM)가 있습니다. 없는 것으로 읽었습니다"
            : "머리말 앞에 보이지 않는 글자가 있습니다. 없는 것으로 읽었습니다",
        expected: "`---`로 시작하는 파일",
        found,
        next:
          found === byteOrderMark
            ? "편집기에서 ‘UTF-8(BOM 없음)’으로 저장하세요 (npm run check -- --fix 가 고쳐 줍니다)"
            : "`---` 줄을 지우고 새로 쓰세요 (npm run check -- --fix 가 고쳐 줍니다)",
      }),
      en: ({ found }) => ({
        problem:
          found === byteOrderMark
            ? "The file starts with an invisible character (a byte order mark). It was ignored"
            : "There are invisible characters before the front matter. They were ignored",
        expected: "a file that starts with `---`",
        found,
        next:
          found === byteOrderMark
            ? "Save the file as “UTF-8 without BOM” (npm run check -- --fix does it)"
            : "Delete the line `---` and type it again (npm run check -- --fix does it)",
      }),
    },
  }),
  "front-matter-blank-before": rule<{ lines: number }>({
    severity: "warning",
    message: {
      ko: ({ lines }) => ({
        problem: "머리말 앞에 빈 줄이 있습니다. 없는 것으로 읽었습니다",
        expected: "첫 줄에 `---`",
        found: `빈 줄 ${lines}개`,
        next: "`---`를 첫 줄로 올리세요 (npm run check -- --fix 가 고쳐 줍니다)",
      }),
      en: ({ lines }) => ({
        problem: "There are blank lines before the front matter. They were ignored",
        expected: "`---` on the first line",
        found: lines === 1 ? "1 blank line" : `${lines} blank lines`,
        next: "Move `---` up to the first line (npm run check -- --fix does it)",
      }),
    },
  }),
} as const;
