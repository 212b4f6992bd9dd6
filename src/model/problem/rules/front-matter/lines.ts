import { withParticle } from "../../../words/with-particle.ts";
import { rule } from "../../rule.ts";

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
    next: "메모라면 줄 앞에 `#`과 빈칸을 붙이세요. 윗줄에 이어지는 글이라면 윗줄 끝에 이어 쓰거나, 이렇게 빈칸 두 칸 뒤에 쓰세요",
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
    next: "If it is a comment, put `#` and a space before it. If it continues the line above, put it at the end of that line, or start it with two spaces",
  },
  meaning: {
    problem: "It has no name and does not continue the line above",
    expected: "a line `name: value`, or a list of `- value` lines",
    next: "If it is text of the note, move it below the closing `---`. If it is a comment, write",
  },
};

/** Rules about the lines of front matter as a whole, before its fields are read. */
export const frontMatterLineRules = {
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
