import { fileName } from "../../model/address/file-name.ts";
import { withoutDraftNames } from "../../model/note/draft-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import { folderOf } from "../blog/blog-folder.ts";
import { belowSource } from "../blog/source-folder.ts";
import { draftsFolder } from "../notes/drafts-folder.ts";
import { withoutNotionIds } from "../notion/notion-name.ts";
import type { BlogPlace } from "./blog-place.ts";

/** Whether a note is a garden's home page, which only leads to its notes: Quartz keeps it at the top of `content`. */
export function isHome(path: string, { kind }: BlogPlace): boolean {
  return kind !== "hexo" && kind !== "hugo" && /^(?:content\/)?index\.(?:md|markdown)$/iu.test(path);
}

/** Where a note goes. An index or README is named after its folder. */
export function notePathFor(path: string, place: BlogPlace): string {
  const { kind, sources } = place;
  if (isHome(path, place)) return path;
  const below = belowSource(path, sources) ?? path;
  const [, folder, rest = ""] = /^_(posts|drafts)\/(.+)$/u.exec(kind === "hexo" ? below : "") ?? [];
  if (folder === "posts") return named(rest);
  if (folder === "drafts") return draftsFolder + named(rest);
  if (kind === "hexo") return `pages/${named(below).replaceAll("/", "-")}`;
  return below.includes("/") ? named(path) : withoutMarks(path);
}

/** The address of a Hexo page that is not a post; null for any other file. */
export function hexoPageAddress(path: string, { kind, sources }: BlogPlace): string | null {
  const below = belowSource(path, sources) ?? path;
  if (kind !== "hexo" || below.split("/").some((name) => name.startsWith("_"))) return null;
  const stem = withoutNoteEnding(fileName(below));
  return `/${folderOf(below)}${stem === "index" ? "" : `${stem}.html`}`;
}

/** A note in another language has the language as a suffix: `a/index.en.md` becomes `a-en.md`. */
function named(path: string): string {
  const index = /([^/])\/(?:index|readme)(?:(?:[._]|(?<=readme)-)([a-z]{2,3}(?:-[a-z0-9]{2,4})?))?\.(md|markdown)$/iu;
  return withoutMarks(path).replace(index, (_, before: string, language: string | undefined, ending: string) =>
    language === undefined ? `${before}.${ending}` : `${before}-${language}.${ending}`,
  );
}

/** A leading dot or underscore, or the name of a draft, would hide a note; a folder name of nothing else is dropped. */
function withoutMarks(typed: string): string {
  const path = withoutDraftNames(withoutNotionIds(typed));
  const folders = folderOf(path)
    .split("/")
    .map((name) => name.replace(/^[_.]+/u, ""))
    .filter((name) => name !== "");
  return [...folders, fileName(path).replace(/^[_.]+(?=[^_.].*\.)/u, "")].join("/");
}
