import { rule } from "../../rule.ts";

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
  /** The heading with which the file begins, if that is the title, as typed: both would be shown. */
  readonly heading: string | null;
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
  const { line, other, day, heading } = missing;
  const lines = linesAtTop(missing, "제목");
  const dated = day === null || other !== null ? "" : ". date에는 공부한 날을 씁니다";
  const count = ["세", "네"][lines.length - 3] ?? `${lines.length}`;
  if (other !== null)
    return `${other.last === 1 ? "첫 줄" : `1~${other.last}번째 줄`}을 이렇게 고치세요:\n${lines.join("\n")}`;
  return line === null
    ? `${heading === null ? "파일 맨 위에" : `제목이 두 번 나오지 않게 \`${heading}\` 줄을 지우고, 그 자리에`} 이 ${count} 줄을 쓰세요${dated}:\n${lines.join("\n")}`
    : `머리말은 파일의 첫 줄에서 시작합니다. ${line}번째 줄의 \`---\` 앞에 있는 글을 본문으로 옮기세요`;
}

function topInEnglish(missing: MissingFrontMatter): string {
  const { line, other, day, heading } = missing;
  const lines = linesAtTop(missing, "The title");
  const dated = day === null || other !== null ? "" : "; after date: comes the day you studied";
  const count = ["three", "four"][lines.length - 3] ?? `${lines.length}`;
  if (other !== null)
    return `Write in place of ${other.last === 1 ? "the first line" : `lines 1 to ${other.last}`}:\n${lines.join("\n")}`;
  return line === null
    ? `${heading === null ? "Start the file with" : `Delete the line \`${heading}\`, so that the title is not shown twice, and write in its place`} these ${count} lines${dated}:\n${lines.join("\n")}`
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

/** The rule about a file without front matter that can be read. */
export const missingFrontMatterRules = {
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
} as const;
