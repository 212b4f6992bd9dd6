import type { StudyDate } from "../../../date/study-date.ts";
import { withParticle } from "../../../words/with-particle.ts";
import { rule } from "../../rule.ts";

/** The type of a front matter value, named in the writer's language. */
export type FrontMatterKind = "text" | "list" | "fields" | "boolean" | "number" | "nothing";

const kindInKorean: Readonly<Record<FrontMatterKind, string>> = {
  text: "글",
  list: "목록",
  fields: "‘이름: 값’ 묶음",
  boolean: "true/false",
  number: "수",
  nothing: "빈 값",
};

/** The same as the subject of a sentence. */
const kindAsSubject: Readonly<Record<FrontMatterKind, string>> = {
  text: "글이",
  list: "목록이",
  fields: "‘이름: 값’ 묶음이",
  boolean: "true/false가",
  number: "수가",
  nothing: "빈 값이",
};

const kindInEnglish: Readonly<Record<FrontMatterKind, string>> = {
  text: "text",
  list: "a list",
  fields: "a group of “name: value” lines",
  boolean: "true or false",
  number: "a number",
  nothing: "nothing",
};

/** A field name that does not exist. */
interface UnknownKey {
  readonly key: string;
  readonly suggestion: string | null;
  /** Whether another line already has the suggested name. */
  readonly isTaken: boolean;
  /** The valid names, if there are few; null for a note's fields. */
  readonly known: readonly string[] | null;
  /** The number of notes with it. */
  readonly notes: number;
  /** The day on which the note was to be taken down, for a name that says so; a build on that day or later stops. */
  readonly lastDay?: StudyDate;
}

function nextInKorean(suggestion: string | null, isTaken: boolean): string {
  if (suggestion === null)
    return "필요 없으면 지우고, 뜻한 이름이 있으면 그 이름으로 고치세요. 쓸 수 있는 이름은 규칙 설명에 있습니다";
  return isTaken
    ? `\`${suggestion}:\` 줄이 이미 있습니다. 이 줄이 맞으면 그 줄을 지우고 이름을 고치고, 아니면 이 줄을 지우세요`
    : `혹시 \`${suggestion}:\` 인가요?`;
}

function nextInEnglish(suggestion: string | null, isTaken: boolean): string {
  if (suggestion === null)
    return "Delete the line if you do not need it, or write the name you meant. The rule's page lists all names";
  return isTaken
    ? `There is already a \`${suggestion}:\` line. If this one is right, delete the other and fix the name. If not, delete this one`
    : `Did you mean \`${suggestion}:\`?`;
}

/** What to type after a name that decides what is published: an empty one may be meant either way. */
const nextForEmpty: ReadonlyMap<string, { readonly ko: string; readonly en: string }> = new Map([
  [
    "draft",
    {
      ko: "이대로는 실립니다. 싣지 않으려면 draft: true, 실으려면 draft: false 라고 쓰세요",
      en: "The note is published as it is. To hold it back, write draft: true; to publish it, draft: false",
    },
  ],
  [
    "unlisted",
    {
      ko: "이대로는 목록에 들어갑니다. 목록에서 빼려면 unlisted: true, 넣으려면 unlisted: false 라고 쓰세요",
      en: "The note is in lists as it is. To keep it out of them, write unlisted: true; to list it, unlisted: false",
    },
  ],
  [
    "article",
    {
      ko: "기사를 싣지 않으려면 article: link 나 article: highlights, 다 실으려면 article: full 이라고 쓰세요",
      en: "To withhold the article, write article: link or article: highlights; to show all of it, article: full",
    },
  ],
]);

const mergeKey = "<<";

/** Rules about single front matter fields. */
export const frontMatterFieldRules = {
  "front-matter-title-missing": rule<{
    title: string | null;
    /** A wrong name that holds the title; null if there is none. */
    typed: string | null;
  }>({
    severity: "error",
    message: {
      ko: ({ title, typed }) => ({
        problem: typed === null ? "제목(title)이 없습니다" : `제목(title)이 없습니다. ${typed}: 줄은 읽지 않았습니다`,
        expected: "머리말에 `title: 제목` 한 줄",
        found: typed === null ? "" : `${typed}:`,
        next:
          typed === null
            ? `이렇게 쓰세요: title: ${title ?? "제목"}`
            : `${typed}: 줄을 이렇게 고치세요: title: ${title ?? "제목"}`,
      }),
      en: ({ title, typed }) => ({
        problem: typed === null ? "The note has no title" : `The note has no title. The line ${typed}: was not read`,
        expected: "a line `title: The title` in the front matter",
        found: typed === null ? "" : `${typed}:`,
        next: `${typed === null ? "Write" : `Rewrite the line ${typed}: like this`}: title: ${title ?? "The title"}`,
      }),
    },
  }),
  "front-matter-unknown-key": rule<UnknownKey>({
    severity: "warning",
    message: {
      ko: ({ key, suggestion, isTaken, known, notes, lastDay }) => ({
        problem: `${withParticle(`${key}:`, "은")} 새김이 모르는 이름이라 읽지 않았습니다${notes === 1 ? "" : ` (노트 ${notes}편)`}${
          lastDay === undefined ? "" : `. ${lastDay}에 노트가 저절로 내려가지 않습니다`
        }`,
        expected: suggestion === null ? (known?.join(", ") ?? "아는 이름") : `${suggestion}:`,
        found: `${key}:`,
        next:
          key === mergeKey
            ? "다른 줄의 값을 여기 합치는 YAML 문법은 읽지 않습니다. 합치려던 이름과 값을 한 줄씩 쓰고 이 줄을 지우세요"
            : nextInKorean(suggestion, isTaken),
      }),
      en: ({ key, suggestion, isTaken, known, notes, lastDay }) => ({
        problem: `Saegim does not know the name ${key}: and did not read the line${notes === 1 ? "" : ` (${notes} notes)`}${
          lastDay === undefined ? "" : `. The note is not taken down on ${lastDay}`
        }`,
        expected: suggestion === null ? (known?.join(", ") ?? "a known name") : `${suggestion}:`,
        found: `${key}:`,
        next:
          key === mergeKey
            ? "YAML that merges the values of another line is not read. Write the names and values it would bring on lines of their own, and delete this line"
            : nextInEnglish(suggestion, isTaken),
      }),
    },
  }),
  "front-matter-theme-key": rule<{ keys: readonly string[]; notes: number }>({
    severity: "warning",
    message: {
      ko: ({ keys, notes }) => ({
        problem: `다른 블로그 프로그램의 꾸밈 설정이라 읽지 않았습니다${notes === 1 ? "" : ` (노트 ${notes}편)`}`,
        expected: "이 줄들이 없는 머리말",
        found: keys.map((key) => `${key}:`).join(" "),
        next: `새김에는 필요 없는 줄입니다. 지워도 되고 그대로 두어도 됩니다${wishesInKorean(keys)}`,
      }),
      en: ({ keys, notes }) => ({
        problem: `These lines are theme settings of another blog program and were not read${notes === 1 ? "" : ` (${notes} notes)`}`,
        expected: "front matter without these lines",
        found: keys.map((key) => `${key}:`).join(" "),
        next: `Saegim does not need these lines. You can delete them or leave them${wishesInEnglish(keys)}`,
      }),
    },
  }),
  "front-matter-empty-value": rule<{ key: string }>({
    severity: "warning",
    message: {
      ko: ({ key }) => ({
        problem: `${key}: 의 값이 비어 있어 없는 것으로 읽었습니다`,
        expected: "값",
        found: "",
        next: nextForEmpty.get(key)?.ko ?? "값을 쓰거나 지우세요",
      }),
      en: ({ key }) => ({
        problem: `${key}: has an empty value, which was left out`,
        expected: "a value",
        found: "",
        next: nextForEmpty.get(key)?.en ?? "Write a value, or delete it",
      }),
    },
  }),
  "front-matter-not-text": rule<{ key: string; found: string; kind: "number" | "boolean" }>({
    severity: "warning",
    message: {
      ko: ({ key, found, kind }) => ({
        problem: `${key}: 의 값 ${withParticle(found, "을")} YAML은 ${withParticle(kindInKorean[kind], "으로")} 봅니다. 쓴 그대로 글로 읽었습니다`,
        expected: `'${found}'`,
        found,
        next: `따옴표로 감싸면 확실합니다: '${found}' (npm run check -- --fix 가 고쳐 줍니다)`,
      }),
      en: ({ key, found, kind }) => ({
        problem: `YAML reads ${found}, the value of ${key}:, as ${kindInEnglish[kind]}. Saegim read it as text, as typed`,
        expected: `'${found}'`,
        found,
        next: `To be safe, put it in quotes: '${found}' (npm run check -- --fix does it)`,
      }),
    },
  }),
  "front-matter-wrong-kind": rule<{
    key: string;
    wanted: FrontMatterKind;
    kind: FrontMatterKind;
    found: string;
    /** Whether the value spans several lines that should be one. */
    isLong: boolean;
    /** More than one if it is unclear which is meant. */
    examples: readonly string[];
  }>({
    severity: "error",
    message: {
      ko: ({ key, wanted, kind, found, isLong, examples }) => ({
        problem: `${key}: 에 ${kindInKorean[wanted]} 대신 ${kindAsSubject[kind]} 있습니다`,
        expected: kindInKorean[wanted],
        found,
        next: `${isLong ? `${key}: 줄과 그 값의 줄을 모두 지우고 한 줄로 쓰세요` : "이렇게 쓰세요"}: ${examples.join(" 또는 ")}`,
      }),
      en: ({ key, wanted, kind, found, isLong, examples }) => ({
        problem: `${key}: has ${kindInEnglish[kind]} instead of ${kindInEnglish[wanted]}`,
        expected: kindInEnglish[wanted],
        found,
        next: `${isLong ? `Replace the ${key}: line and all lines of its value with one line` : "Write"}: ${examples.join(" or ")}`,
      }),
    },
  }),
  "front-matter-choice": rule<{ key: string; found: string; choices: readonly string[] }>({
    severity: "error",
    message: {
      ko: ({ key, found, choices }) => ({
        problem: `${key}: 에 쓸 수 없는 값입니다`,
        expected: choices.join(", "),
        found,
        next: `이 가운데 하나를 쓰세요: ${choices.join(", ")}`,
      }),
      en: ({ key, found, choices }) => ({
        problem: `${key}: cannot have this value`,
        expected: choices.join(", "),
        found,
        next: `Write one of: ${choices.join(", ")}`,
      }),
    },
  }),
  "front-matter-hash-lost": rule<{ key: string; lost: string; quoted: string }>({
    severity: "warning",
    message: {
      ko: ({ key, lost, quoted }) => ({
        problem: `YAML에서 빈칸 뒤의 \`#\`부터는 메모라서 ${key}: 의 값에 들어가지 않았습니다`,
        expected: quoted,
        found: lost,
        next: `값의 일부라면 따옴표로 감싸세요: ${quoted}. 메모라면 \`#\` 뒤에 빈칸을 두세요`,
      }),
      en: ({ key, lost, quoted }) => ({
        problem: `In YAML, a \`#\` after a space starts a comment, so this is not part of ${key}:`,
        expected: quoted,
        found: lost,
        next: `If it belongs to the value, put it in quotes: ${quoted}. If it is a comment, put a space after the \`#\``,
      }),
    },
  }),
  "front-matter-too-long": rule<{ key: string; length: number; limit: number; begin: string }>({
    severity: "error",
    message: {
      ko: ({ key, length, limit, begin }) => ({
        problem: `${key}: 의 값이 너무 깁니다`,
        expected: `${limit}자까지`,
        found: `${length}자: ${begin}…`,
        next: "짧게 줄이고 긴 글은 본문에 쓰세요. 목록이라면 쉼표 같은 구분 기호가 빠지지 않았는지 확인하세요",
      }),
      en: ({ key, length, limit, begin }) => ({
        problem: `A value of ${key}: is too long`,
        expected: `at most ${limit} characters`,
        found: `${length} characters: ${begin}…`,
        next: "Shorten it and move long text into the note. If it is a list, check that no separator is missing",
      }),
    },
  }),
  "front-matter-too-many": rule<{ key: string; count: number; limit: number }>({
    severity: "error",
    message: {
      ko: ({ key, count, limit }) => ({
        problem: `${key}: 의 값이 너무 많습니다`,
        expected: `${limit}개까지`,
        found: `${count}개`,
        next: `꼭 필요한 것만 남기세요. 모두 필요하다면 site.config.ts에 이렇게 쓰세요: longestList: ${count}`,
      }),
      en: ({ key, count, limit }) => ({
        problem: `${key}: has too many values`,
        expected: `at most ${limit}`,
        found: `${count}`,
        next: `Keep only those that matter. If all of them do, write longestList: ${count} in site.config.ts`,
      }),
    },
  }),
} as const;

/** Keys that ask for something which does not happen here, so that nobody relies on them. */
const wishes: ReadonlySet<string> = new Set(["searchHidden", "robotsNoIndex", "canonicalURL"]);

function wished(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => wishes.has(key)).map((key) => `${key}:`);
}

function wishesInKorean(keys: readonly string[]): string {
  const found = wished(keys);
  if (found.length === 0) return "";
  return `. 다만 ${found.join(" ")} 줄은 여기서 아무 일도 하지 않습니다. 노트를 목록과 검색에서 빼려면 unlisted: true를 쓰세요`;
}

function wishesInEnglish(keys: readonly string[]): string {
  const found = wished(keys);
  if (found.length === 0) return "";
  return `. But ${found.join(" and ")} ${found.length === 1 ? "does" : "do"} nothing here. To keep a note out of lists and search, write unlisted: true`;
}
