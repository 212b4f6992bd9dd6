import { fileName } from "../../model/address/file-name.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { bareName } from "../../model/text/bare-name.ts";
import type { SiteRule } from "../site-rule.ts";

const word = "draft|wip|unpublished|초안|작성 ?중|미완성|비공개|임시 ?저장|미발행|미공개";
const afterDay = String.raw`^(?:\d{4}-?\d{2}-?\d{2}[\s_-]*)?`;
const wordFirst = new RegExp(String.raw`${afterDay}[([]?(${word})(?:[)\]]\s*|[\s_-]+)(?=.)`, "iu");
const wordLast = new RegExp(String.raw`.[\s_-]*(?:[([](${word})[)\]]|[\s_-](${word}))\d{0,2}$`, "iu");

/** Folders that may be a subject as well; those that can be none hold their notes back. Without blanks and signs. */
const folderName =
  /^(?:예약(?:글|노트|발행)?|개인(?:글|노트|용)?|보류|미완성?|검토중|scheduled|unfinished|pending|onhold|personal(?:notes?)?)$/u;

const inBrackets = String.raw`[[(【〔（［]\s*(${word})\s*[\])】〕）］]`;
/** What the patterns below need, and most titles have not. */
const bracket = /[[(【〔（［]/u;
const titleFirst = new RegExp(String.raw`^\s*${inBrackets}\s*\S`, "iu");
const titleLast = new RegExp(String.raw`\S\s*${inBrackets}\s*$`, "iu");
const wholeTerm = new RegExp(`^(?:${word})$`, "iu");

/**
 * A note on the site whose file name says that it is a draft: `금리-draft.md`, `초안_금리.md`. Only folders and the
 * ending `.draft.md` hold back, since `2024-01-01-nba-draft.md` may be about just that: then its title says so too. A
 * folder such as `예약/` is told once. The same for a title `[초안] 금리` and a tag or category `비공개`.
 */
export const draftLikeNames: SiteRule = (_subject, { notes }) => {
  const told = new Set<string>();
  return notes.flatMap(({ note }) => {
    const { source, title } = note;
    const found = draftWordIn(fileName(source));
    if (found !== null && !title.value.toLowerCase().includes(found.toLowerCase()))
      return [diagnose("name-like-draft", { name: fileName(source), word: found }, { source })];
    const folder = folderOfDrafts(source);
    if (folder === null || told.has(folder.path)) return draftWordsSaid(note);
    told.add(folder.path);
    return [diagnose("name-like-draft", { name: `${folder.name}/`, word: folder.name }, { source })];
  });
};

/** `[비공개] 금리`, `금리 (초안)`; or a tag or category that is such a word, unless the title is about it. */
function draftWordsSaid({ source, title, tags, categories }: StudyNote): readonly Diagnostic[] {
  const said = wordInBrackets(title.value);
  if (said !== undefined) {
    const facts = { name: title.value.slice(0, longestShown), word: said, within: "title" } as const;
    return [diagnose("name-like-draft", facts, { source, place: title.place })];
  }
  const term = [...tags, ...categories].find(({ value }) => wholeTerm.test(value.normalize("NFC")));
  if (term === undefined || title.value.toLowerCase().includes(term.value.toLowerCase())) return [];
  const within = tags.includes(term) ? "tag" : "category";
  const facts = { name: term.value, word: term.value, within } as const;
  return [diagnose("name-like-draft", facts, { source, place: term.place })];
}

function wordInBrackets(title: string): string | undefined {
  if (!bracket.test(title)) return undefined;
  return titleFirst.exec(title)?.[1] ?? titleLast.exec(title)?.[1];
}

const longestShown = 60;

/** The outermost folder around a note that may hold what is not to be published. */
function folderOfDrafts(source: string): { readonly name: string; readonly path: string } | null {
  const folders = source.split("/").slice(0, -1);
  const at = folders.findIndex((name, depth) => depth > 0 && folderName.test(bareName(name.normalize("NFC"))));
  const name = folders[at];
  return name === undefined ? null : { name, path: folders.slice(0, at + 1).join("/") };
}

/** The word as typed, or null. */
function draftWordIn(name: string): string | null {
  const stem = name.normalize("NFC").replace(/\.[^.]*$/u, "");
  return wordFirst.exec(stem)?.[1] ?? wordLast.exec(stem)?.slice(1).find(Boolean) ?? null;
}
