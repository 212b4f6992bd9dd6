import type { SourcePath } from "../../model/address/addresses.ts";
import { isDraftName } from "../../model/note/draft-name.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import type { IgnoredFile, IgnoredReason } from "../../model/site-status.ts";
import type { FolderEntry } from "../system/file-system.ts";

/**
 * Extensions under which writers keep texts that they may take for notes; pictures and the like are never meant as one.
 */
const textName = /\.(?:te?xt|mdx|mdown|mkd|mkdn|rmd|html?)$|^\d{4}-\d{1,2}-\d{1,2}-[^.]*$/iu;

/** A page saved from a browser; one named like a post is a post to other programs, and may contain Markdown. */
const pageName = /^(?!\d{4}-\d{1,2}-\d{1,2}-).*\.html?$/iu;

/** A conversation exported from KakaoTalk, which nobody takes for a note. */
const chatName = /^(?:kakaotalk|talk[_-]\d|카카오톡).*\.txt$/iu;

/** Word processor documents, which do not become text by renaming. */
const documentName = /\.(?:rtf|docx?|odt|hwpx?|pages)$/iu;

/** The files in a posts folder that look like notes but are not, each with the first reason. */
export function ignoredFiles(folder: string, entries: readonly FolderEntry[]): readonly IgnoredFile[] {
  return entries.flatMap(({ path, kind }) => {
    const reason = kind === "file" ? reasonOf(path) : irregular(path, kind);
    return reason === null ? [] : [{ path: `${folder}/${path}` as SourcePath, reason }];
  });
}

/** A link or a pipe with a note's name, which `check` reports as well. */
function irregular(path: string, kind: FolderEntry["kind"]): IgnoredReason | null {
  if (kind !== "symlink" && kind !== "other") return null;
  return isNoteFile(path) && !path.split("/").some(isHiddenName) ? "irregular" : null;
}

function reasonOf(path: string): IgnoredReason | null {
  const names = path.split("/");
  const name = names.at(-1) ?? "";
  if (isLockName(name)) return null;
  if (noteInCloud(name) !== null) return names.slice(0, -1).some(isHiddenName) ? null : "cloud";
  if (!isNoteFile(name)) return names.some(isHiddenName) ? null : otherKind(name);
  const hidden = names.find(isHiddenName);
  if (hidden === undefined) return null;
  if (hidden.startsWith(".")) return "dot";
  return hidden.startsWith("_") ? "underscore" : "draft";
}

function otherKind(name: string): IgnoredReason | null {
  if (documentName.test(name)) return "document";
  if (pageName.test(name)) return "page";
  return textName.test(name) && !chatName.test(name.normalize("NFC")) ? "extension" : null;
}

/**
 * A leading dot or underscore keeps a draft or an editor's file out of the site, and so do the name of a folder of
 * drafts and the prefix of Word's lock files.
 */
export function isHiddenName(name: string): boolean {
  return name.startsWith(".") || name.startsWith("_") || isDraftName(name) || isLockName(name);
}

/**
 * `~$노트.md`, `.~lock.노트.md#`: lock files that Word and LibreOffice put beside an open file. They are not the writer's.
 */
function isLockName(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".~lock.");
}

/** The note that `.노트.md.icloud` stands for while it is in iCloud and not on this computer; null for any other file. */
export function noteInCloud(name: string): string | null {
  const note = /^\.(.+)\.icloud$/iu.exec(name)?.[1] ?? "";
  return isNoteFile(note) ? note : null;
}
