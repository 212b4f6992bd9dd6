import type { SourcePath } from "../../address/addresses.ts";
import type { PermalinkProblem } from "../../address/permalink.ts";
import { rule } from "../rule.ts";
import { nameOfItsOwn } from "./name-of-its-own.ts";
import { permalinkExpectations } from "./permalink-expectations.ts";

/**
 * Why two files collide: the same address, one that some file systems treat as the same, or a file where a folder is
 * needed.
 */
export type CollisionReason = "same" | "look-alike" | "file-and-folder";

interface CollisionFacts {
  readonly address: string;
  /** Every note that claims the address. */
  readonly files: readonly SourcePath[];
  /** The site's own page at the address; null if only notes claim it. */
  readonly ownPage: string | null;
  /** A picture or other file at the address; null if only pages collide. */
  readonly otherFile: string | null;
  readonly reason: CollisionReason;
}

const collisionReasonKo: Readonly<Record<CollisionReason, string>> = {
  same: "같은 주소가 됩니다",
  "look-alike": "대소문자나 한글 저장 방식만 다른 주소가 됩니다. 많은 컴퓨터가 이를 같은 파일로 봅니다",
  "file-and-folder": "파일과 폴더로 같은 자리를 차지합니다",
};

const collisionReasonEn: Readonly<Record<CollisionReason, string>> = {
  same: "have the same address",
  "look-alike":
    "have addresses that differ only in upper and lower case or in how letters are stored; many computers treat them as the same file",
  "file-and-folder": "have addresses where one is a file and the other is a folder of the same name",
};

/** Names the colliding pages or files at the start of a sentence. */
function quarrelKo({ ownPage, otherFile }: CollisionFacts): string {
  if (otherFile !== null) return "노트와 사이트에 실릴 다른 파일이";
  return ownPage === null ? "여러 노트가" : "노트와 사이트가 스스로 만드는 페이지가";
}

function quarrelEn({ ownPage, otherFile }: CollisionFacts): string {
  if (otherFile !== null) return "A note and another file of the site";
  return ownPage === null ? "Notes" : "A note and a page of the site";
}

/** Names that look the same may differ in bytes: macOS stores decomposed letters. */
function toldApart(file: string): string {
  return file.normalize("NFC") === file ? file : `${file} (NFD)`;
}

/** The most files named in one message; a class may hand in twenty. */
const filesNamed = 5;

function fewFiles(files: readonly SourcePath[], rest: (more: number) => string): string {
  const more = files.length - filesNamed;
  const named = more > 1 ? files.slice(0, filesNamed) : files;
  return [...named.map(toldApart), ...(more > 1 ? [rest(more)] : [])].join(", ");
}

function renamedKo(example: string | null): string {
  return example === null
    ? "한 파일의 이름을 바꾸세요"
    : `파일마다 다른 이름을 쓰세요. 폴더 이름을 붙이면 쉽습니다: ${example}`;
}

function renamedEn(example: string | null): string {
  return example === null
    ? "Rename one of the files"
    : `Give each file a different name, for example with its folder's name: ${example}`;
}

function foundIn({ files, ownPage, otherFile }: CollisionFacts, ofSite: string): string {
  const others = [ownPage === null ? [] : `${ownPage} (${ofSite})`, otherFile ?? []];
  return [...files.map(toldApart), ...others.flat()].join(", ");
}

/** Address rules. */
export const addressRules = {
  "permalink-invalid": rule<{ typed: string; reason: PermalinkProblem; suggestion: string }>({
    severity: "error",
    message: {
      ko: ({ typed, reason, suggestion }) => ({
        problem: "permalink를 주소로 쓸 수 없습니다",
        expected: permalinkExpectations[reason].ko,
        found: typed,
        next: `이렇게 고치세요: permalink: ${suggestion} (줄을 지우면 주소를 알아서 정합니다)`,
      }),
      en: ({ typed, reason, suggestion }) => ({
        problem: "The permalink cannot be used as an address",
        expected: permalinkExpectations[reason].en,
        found: typed,
        next: `Write: permalink: ${suggestion} (if you delete the line, the site chooses an address)`,
      }),
    },
  }),
  "redirect-invalid": rule<{ typed: string; reason: PermalinkProblem }>({
    severity: "warning",
    message: {
      ko: ({ typed, reason }) => ({
        problem: "redirect_from의 옛 주소를 이 사이트에서는 받을 수 없습니다",
        expected: permalinkExpectations[reason].ko,
        found: typed,
        next: "사이트 이름을 뺀 옛 주소를 쓰세요: redirect_from: /2021/12/15/exaone.html",
      }),
      en: ({ typed, reason }) => ({
        problem: "The old address in redirect_from cannot work on this site",
        expected: permalinkExpectations[reason].en,
        found: typed,
        next: "Write the old address without the site's name: redirect_from: /2021/12/15/exaone.html",
      }),
    },
  }),
  "address-collision": rule<CollisionFacts>({
    severity: "error",
    message: {
      ko: (facts) => ({
        problem: `${quarrelKo(facts)} ${collisionReasonKo[facts.reason]}: ${facts.address}`,
        expected: "노트마다 다른 주소",
        found: foundIn(facts, "사이트의 페이지"),
        next: "permalink를 썼다면 그 값을 바꾸세요. 아니면 파일 이름을 바꾸거나, 머리말에 slug: 다른-이름 을 쓰거나, 겹치는 redirect_from을 지우세요",
      }),
      en: (facts) => ({
        problem: `${quarrelEn(facts)} ${collisionReasonEn[facts.reason]}: ${facts.address}`,
        expected: "a different address for each note",
        found: foundIn(facts, "a page of the site"),
        next: "If a permalink is given, change it. If not, rename a file, write slug: another-name in its front matter, or delete the redirect_from that conflicts",
      }),
    },
  }),
  "note-id-twice": rule<{ id: string; files: readonly SourcePath[] }>({
    severity: "error",
    message: {
      ko: ({ id, files }) => ({
        problem: `파일 이름이 같은 노트가 있습니다: ${id}`,
        expected: "폴더가 달라도 서로 다른 파일 이름",
        found: fewFiles(files, (more) => `그 밖에 ${more}개`),
        next: renamedKo(nameOfItsOwn(files)),
      }),
      en: ({ id, files }) => ({
        problem: `Several notes have the same file name: ${id}`,
        expected: "a different file name for each note, even in different folders",
        found: fewFiles(files, (more) => `${more} more`),
        next: renamedEn(nameOfItsOwn(files)),
      }),
    },
  }),
  "note-copied": rule<{ copy: SourcePath; original: SourcePath }>({
    severity: "warning",
    message: {
      ko: ({ copy, original }) => ({
        problem: "다른 노트의 사본 같습니다. 같은 노트가 사이트에 두 번 실립니다",
        expected: "노트마다 파일 하나",
        found: `${copy}, ${original}`,
        next: "둘을 견주어 남길 글을 한 파일에 모으고, 다른 파일을 지우세요. 다른 노트라면 제목이나 파일 이름을 바꾸세요",
      }),
      en: ({ copy, original }) => ({
        problem: "This looks like a copy of another note, so the same note would be on the site twice",
        expected: "one file for each note",
        found: `${copy}, ${original}`,
        next: "Compare the two, keep what you want in one file and delete the other. If they are different notes, change the title or file name of one",
      }),
    },
  }),
  "about-several": rule<{ title: string; linked: SourcePath }>({
    severity: "warning",
    message: {
      ko: ({ title, linked }) => ({
        problem: `소개 노트가 여럿입니다. 모든 페이지의 맨 아래에는 ${linked} 하나만 걸립니다`,
        expected: "제목이 ‘소개’나 About인 노트 하나",
        found: title,
        next: "글을 한 노트에 모으거나, 소개가 아니면 이 노트의 제목을 바꾸세요",
      }),
      en: ({ title, linked }) => ({
        problem: `There are several notes about the blog. Only ${linked} is linked at the foot of every page`,
        expected: "one note titled About",
        found: title,
        next: "Bring them together in one note, or change this one's title if it is about something else",
      }),
    },
  }),
  "answer-unknown": rule<{ typed: string; nearest: string | null }>({
    severity: "warning",
    message: {
      ko: ({ typed, nearest }) => ({
        problem: "answers가 가리키는 질문을 찾지 못했습니다",
        expected: "다른 노트의 파일 이름과 질문 이름: 2021-12-15-lg-exaone#질문-이름",
        found: typed,
        next: nearest === null ? "질문의 주소에서 `#` 뒤를 복사해 쓰세요" : `혹시 이것인가요? ${nearest}`,
      }),
      en: ({ typed, nearest }) => ({
        problem: "No question was found where answers points",
        expected: "another note's file name and its question's name: 2021-12-15-lg-exaone#question-name",
        found: typed,
        next: nearest === null ? "Copy what follows the `#` in the question's address" : `Did you mean ${nearest}?`,
      }),
    },
  }),
} as const;
