import { asItLooks } from "../text/look-alike-letters.ts";

/** What is in such a folder is unfinished, thrown away or for its writer alone; without blanks and signs. */
const folderForms = [
  "(?:my|our|old|new|내|나의)?(?:drafts?|초안)(?:들|함)?(?:posts?|notes?|folder|글|노트|폴더|모음집?|보관함)?",
  "(?:private|unpublished|hidden|secret|비공개|임시저장|미발행|미공개)(?:posts?|notes?|folder|글|노트|폴더|모음|함)?",
  "(?:숨김|숨긴|비밀|임시)(?:글|노트|폴더|모음|보관|보관함|함)?",
  "wip|workinprogress|trash|휴지통|templates|템플릿|(?:작성|쓰는)중(?:인글)?|나만보기",
];
const folderName = new RegExp(`^(?:${folderForms.join("|")})$`, "u");

/** `00_` before a name, and what computers and people write behind that of another: `copy`, `(2)`. */
const numberBefore = /^\d+ ?(?=\D)/u;
const copyBehind = /(?: ?(?:copy|(?:의 )?사본|복사본|\d{1,4})){1,3}$/u;

/** `.draft` before a note's ending, also in a copy: `a.draft (1).md`. */
const markOfFile =
  /\.(?:drafts?|wip|private|unpublished|초안|비공개|임시저장|작성중)(?:[\s_-]*(?:\(\d{1,4}\)|\d{1,4}|copy|(?:의 )?사본|복사본)){0,3}\s*(?=\.(?:md|markdown)$)/iu;

/**
 * Whether a file or folder says by its name that it is unfinished or for its writer alone: `drafts/`, `99. 초안/`,
 * `private/`, `a.draft.md`. Its writer expects that it is not published.
 */
export function isDraftName(name: string): boolean {
  return isMarked(name) || folderName.test(bareFolder(name));
}

/** A path that does not say so: `2022/drafts/a.draft.md` becomes `2022/a.md`. */
export function withoutDraftNames(path: string): string {
  const names = path.split("/");
  const folders = names.slice(0, -1).filter((name) => !isDraftName(name));
  const file = names.at(-1) ?? "";
  return [...folders, isMarked(file) ? file.normalize("NFC").replace(markOfFile, "") : file].join("/");
}

function isMarked(file: string): boolean {
  return markOfFile.test(file.normalize("NFC"));
}

function bareFolder(name: string): string {
  const words = asItLooks(name.normalize("NFC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words.replace(numberBefore, "").replace(copyBehind, "").replaceAll(" ", "");
}
