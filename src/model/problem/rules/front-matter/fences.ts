import { withParticle } from "../../../words/with-particle.ts";
import { rule } from "../../rule.ts";
import type { HoldingField } from "./held.ts";

const byteOrderMark = "U+FEFF";

/** Front matter lines without their fences. Lines count from 1. */
export interface LostFences {
  /** The first and last lines of the fields. */
  readonly first: number;
  readonly last: number;
  /** The line to turn into the opening fence or, if `found` is null, to insert one above; null if it is there. */
  readonly opening: { readonly line: number; readonly found: string | null } | null;
  /** The same for the closing fence, inserted below its line. */
  readonly closing: { readonly line: number; readonly found: string | null } | null;
  /** The line of a fence, or something like one, below the fields. */
  readonly closingLine: number | null;
}

/** Front matter in a form that is not read. */
export interface OtherForm {
  readonly form: "json" | "toml" | "line";
  /** Its last line; it begins at the top. */
  readonly last: number;
  /** What to write in its place. */
  readonly lines: readonly string[];
}

/** A file without front matter. */
interface MissingFrontMatter {
  readonly title: string | null;
  /** The day to write where the file's name has none; null if it has one. */
  readonly day: string | null;
  /** The line of a `---` further down. */
  readonly line: number | null;
  readonly fences: LostFences | null;
  readonly other: OtherForm | null;
}

const formsInKorean: Readonly<Record<OtherForm["form"], string>> = {
  json: "머리말을 JSON으로 썼습니다. `---` 두 줄 사이의 `이름: 값` 줄만 읽습니다",
  toml: "머리말을 TOML로 썼습니다. `---` 두 줄 사이의 `이름: 값` 줄만 읽습니다",
  line: "머리말을 한 줄에 썼습니다. `---`와 이름마다 줄을 나누어야 읽습니다",
};

const formsInEnglish: Readonly<Record<OtherForm["form"], string>> = {
  json: "The front matter is written in JSON. Only lines `name: value` between two `---` lines are read",
  toml: "The front matter is written in TOML. Only lines `name: value` between two `---` lines are read",
  line: "The front matter is all on one line. It is read once each `---` and each name has a line of its own",
};

function linesAtTop({ title, day, other }: MissingFrontMatter, untitled: string): readonly string[] {
  const fields = other?.lines ?? [`title: ${title ?? untitled}`];
  const isDated = day === null || fields.some((field) => field.startsWith("date:"));
  return ["---", ...fields, ...(isDated ? [] : [`date: ${day}`]), "---"];
}

function topInKorean(missing: MissingFrontMatter): string {
  const { line, other, day } = missing;
  const lines = linesAtTop(missing, "제목");
  const dated = day === null || other !== null ? "" : ". date에는 공부한 날을 씁니다";
  const count = ["세", "네"][lines.length - 3] ?? `${lines.length}`;
  if (other !== null)
    return `${other.last === 1 ? "첫 줄" : `1~${other.last}번째 줄`}을 이렇게 고치세요:\n${lines.join("\n")}`;
  return line === null
    ? `파일 맨 위에 이 ${count} 줄을 쓰세요${dated}:\n${lines.join("\n")}`
    : `머리말은 파일의 첫 줄에서 시작합니다. ${line}번째 줄의 \`---\` 앞에 있는 글을 본문으로 옮기세요`;
}

function topInEnglish(missing: MissingFrontMatter): string {
  const { line, other, day } = missing;
  const lines = linesAtTop(missing, "The title");
  const dated = day === null || other !== null ? "" : "; after date: comes the day you studied";
  const count = ["three", "four"][lines.length - 3] ?? `${lines.length}`;
  if (other !== null)
    return `Write in place of ${other.last === 1 ? "the first line" : `lines 1 to ${other.last}`}:\n${lines.join("\n")}`;
  return line === null
    ? `Start the file with these ${count} lines${dated}:\n${lines.join("\n")}`
    : `Front matter starts on the first line. Move the text before the \`---\` on line ${line} into the note`;
}

function inOtherForm(other: OtherForm | null, words: Readonly<Record<OtherForm["form"], string>>): string | null {
  return other === null ? null : words[other.form];
}

/** The lower line first, so that the upper one keeps its number. */
function fencesInKorean({ first, last, opening, closing, closingLine }: LostFences, below: number | null): string {
  if (below !== null && below === closingLine)
    return `${first === last ? first : `${first}~${last}`}번째 줄을 ${below}번째 줄의 \`---\` 바로 아래로 옮기세요`;
  const lower =
    closing?.found === null ? `${closing.line}번째 줄 다음에 \`---\` 한 줄을 넣으세요` : changedInKorean(closing);
  const upper =
    opening?.found === null ? `${opening.line}번째 줄 앞에 \`---\` 한 줄을 넣으세요` : changedInKorean(opening);
  return [lower, upper].filter((sentence) => sentence !== "").join(". ");
}

function changedInKorean(fence: LostFences["opening"]): string {
  return fence === null ? "" : `${fence.line}번째 줄(${fence.found ?? ""})을 \`---\` 로 바꾸세요`;
}

function fencesInEnglish({ first, last, opening, closing, closingLine }: LostFences, below: number | null): string {
  if (below !== null && below === closingLine)
    return `Move ${first === last ? `line ${first}` : `lines ${first} to ${last}`} right below the \`---\` on line ${below}`;
  const lower = closing?.found === null ? `Put a line \`---\` after line ${closing.line}` : changedInEnglish(closing);
  const upper = opening?.found === null ? `Put a line \`---\` before line ${opening.line}` : changedInEnglish(opening);
  return [lower, upper].filter((sentence) => sentence !== "").join(". ");
}

function changedInEnglish(fence: LostFences["opening"]): string {
  return fence === null ? "" : `Change line ${fence.line} (${fence.found ?? ""}) to \`---\``;
}

/** Front matter in another language. */
interface OtherLanguage {
  readonly language: string;
  /** The opening line. */
  readonly typed: string;
  /** The lines it takes, from 1, and what to write between the fences in their place; null if that is not known. */
  readonly fields: { readonly first: number; readonly last: number; readonly lines: readonly string[] } | null;
}

/** An unreadable line and its replacement. */
interface UnreadableLine {
  readonly line: string;
  readonly reason: string;
  readonly lacks: "colon" | "name" | "dash" | "indent" | "meaning";
  readonly written: string;
}

interface LackWords {
  readonly problem: string;
  readonly expected: string;
  readonly next: string;
}

const lackInKorean: Readonly<Record<UnreadableLine["lacks"], LackWords>> = {
  colon: {
    problem: "이름과 값 사이에 쌍점이 빠졌거나 이름 앞뒤에 다른 것이 있습니다",
    expected: "`이름: 값` 한 줄",
    next: "이 줄 대신 이렇게 쓰세요",
  },
  name: {
    problem: "이름이 없는 줄입니다",
    expected: "`이름: 값` 한 줄",
    next: "제목이라면 이 줄 대신 이렇게 쓰세요",
  },
  dash: {
    problem: "목록의 항목은 붙임표(-)와 빈칸으로 시작합니다",
    expected: "`- 값` 한 줄",
    next: "이 줄 대신 이렇게 쓰세요",
  },
  indent: {
    problem: "윗줄에 이어지는 글이라면 앞에 빈칸이 있어야 합니다",
    expected: "앞에 빈칸이 두 칸 있는 줄",
    next: "윗줄 끝에 이어 쓰거나, 이렇게 빈칸 두 칸 뒤에 쓰세요",
  },
  meaning: {
    problem: "이름도 없고 윗줄에 이어지지도 않습니다",
    expected: "`이름: 값` 한 줄, 또는 `- 값` 목록",
    next: "본문의 글이라면 닫는 `---` 아래로 옮기고, 메모라면 이렇게 쓰세요",
  },
};

const lackInEnglish: Readonly<Record<UnreadableLine["lacks"], LackWords>> = {
  colon: {
    problem: "The colon between the name and the value is missing, or there is something else around the name",
    expected: "a line `name: value`",
    next: "Write this instead",
  },
  name: {
    problem: "The line has no name",
    expected: "a line `name: value`",
    next: "If it is the title, write this instead",
  },
  dash: {
    problem: "A list item starts with a hyphen and a space",
    expected: "a line `- value`",
    next: "Write this instead",
  },
  indent: {
    problem: "If it continues the line above, it must start with spaces",
    expected: "a line that starts with two spaces",
    next: "Put it at the end of the line above, or start it with two spaces",
  },
  meaning: {
    problem: "It has no name and does not continue the line above",
    expected: "a line `name: value`, or a list of `- value` lines",
    next: "If it is text of the note, move it below the closing `---`. If it is a comment, write",
  },
};

/** Rules about where front matter begins and ends. */
export const frontMatterFenceRules = {
  "front-matter-missing": rule<MissingFrontMatter>({
    severity: "error",
    message: {
      ko: ({ fences, ...missing }) => ({
        problem:
          fences === null
            ? (inOtherForm(missing.other, formsInKorean) ?? "머리말이 없습니다")
            : "머리말을 열고 닫는 `---` 줄이 없어서 `이름: 값` 줄들이 본문으로 읽힙니다",
        expected: "첫 줄부터 `---` 두 줄 사이에 쓴 title",
        found: "",
        next: fences === null ? topInKorean({ fences, ...missing }) : fencesInKorean(fences, missing.line),
      }),
      en: ({ fences, ...missing }) => ({
        problem:
          fences === null
            ? (inOtherForm(missing.other, formsInEnglish) ?? "There is no front matter")
            : "There are no `---` lines before and after the front matter, so its `name: value` lines are read as text",
        expected: "a title between two `---` lines at the top",
        found: "",
        next: fences === null ? topInEnglish({ fences, ...missing }) : fencesInEnglish(fences, missing.line),
      }),
    },
  }),
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
  "front-matter-unclosed": rule<{ lastLine: number; held: (HoldingField & { readonly line: number }) | null }>({
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
  "front-matter-line-ends": rule<Record<never, never>>({
    severity: "warning",
    message: {
      ko: () => ({
        problem: "줄 끝이 아주 오래된 맥 방식(CR)이라 다른 프로그램은 한 줄로 봅니다. 줄을 나누어 읽었습니다",
        expected: "LF (또는 윈도우의 CRLF)",
        found: "CR",
        next: "편집기에서 줄 끝을 LF로 바꾸어 저장하세요",
      }),
      en: () => ({
        problem:
          "The lines end as on very old Macs (CR), so other programs see one long line. They were read as separate lines",
        expected: "LF (or CRLF, as on Windows)",
        found: "CR",
        next: "Choose LF as the line ending in your editor and save the file again",
      }),
    },
  }),
  "front-matter-too-large": rule<{ characters: number; lines: number; mostCharacters: number; mostLines: number }>({
    severity: "error",
    message: {
      ko: ({ characters, lines, mostCharacters, mostLines }) => ({
        problem: "머리말이 너무 깁니다",
        expected: `${mostLines}줄, ${mostCharacters}자까지`,
        found: `${lines}줄, ${characters}자`,
        next: "머리말에는 짧은 값만 두고 긴 글은 본문으로 옮기세요. 닫는 `---` 줄이 있는지도 확인하세요. 목록이 정말 이렇게 길다면 site.config.ts의 longestList를 늘리세요",
      }),
      en: ({ characters, lines, mostCharacters, mostLines }) => ({
        problem: "The front matter is too long",
        expected: `at most ${mostLines} lines and ${mostCharacters} characters`,
        found: `${lines} lines, ${characters} characters`,
        next: "Keep only short values there and move long text into the note. Check that a `---` line closes the front matter. If a list is really that long, raise longestList in site.config.ts",
      }),
    },
  }),
  "front-matter-not-fields": rule<{ kind: "list" | "text"; title: string | null }>({
    severity: "error",
    message: {
      ko: ({ kind, title }) => ({
        problem: `머리말이 ‘이름: 값’ 꼴이 아니라 ${kind === "list" ? "목록" : "글"}입니다`,
        expected: "`title: 제목`과 같은 줄들",
        found: kind === "list" ? "- 로 시작하는 목록" : "이름이 없는 글",
        next: `${kind === "list" ? "줄 앞의 `- ` 없이 " : ""}이렇게 쓰세요: title: ${title ?? "제목"}`,
      }),
      en: ({ kind, title }) => ({
        problem: `The front matter is ${kind === "list" ? "a list" : "plain text"}, not “name: value” lines`,
        expected: "lines like `title: The title`",
        found: kind === "list" ? "a list that starts with -" : "text without a name",
        next: `Write${kind === "list" ? " this without the `- ` before it" : ""}: title: ${title ?? "The title"}`,
      }),
    },
  }),
  "front-matter-unreadable": rule<UnreadableLine>({
    severity: "error",
    message: {
      ko: ({ line, lacks, written }) => ({
        problem: `이 줄에서 머리말을 읽을 수 없습니다. ${lackInKorean[lacks].problem}`,
        expected: lackInKorean[lacks].expected,
        found: line,
        next: `${lackInKorean[lacks].next}:\n${written}`,
      }),
      en: ({ line, lacks, written }) => ({
        problem: `The front matter cannot be read at this line. ${lackInEnglish[lacks].problem}`,
        expected: lackInEnglish[lacks].expected,
        found: line,
        next: `${lackInEnglish[lacks].next}:\n${written}`,
      }),
    },
  }),
  "front-matter-code": rule<{ tag: string }>({
    severity: "error",
    message: {
      ko: ({ tag }) => ({
        problem:
          "머리말에 YAML 태그가 있습니다. 새김은 모르는 태그를 읽지 않고, 머리말의 코드는 절대 실행하지 않습니다",
        expected: "글, 수, true/false 또는 목록",
        found: tag,
        next: `${withParticle(tag, "을")} 지우거나, 글이라면 값 전체를 작은따옴표로 감싸세요`,
      }),
      en: ({ tag }) => ({
        problem: "The front matter has a YAML tag. Saegim does not read unknown tags, and never runs code in a note",
        expected: "text, a number, true/false or a list",
        found: tag,
        next: `Delete ${tag}, or if it is text, put the whole value in single quotes`,
      }),
    },
  }),
} as const;
