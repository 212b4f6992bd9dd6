import type { SourcePath } from "../../model/address/addresses.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import type { IgnoredFile, IgnoredReason } from "../../model/site-status.ts";
import type { FolderEntry } from "../file-system.ts";

/** Names under which writers keep texts that they may take for notes; pictures and the like are never meant to be one. */
const textName = /\.(?:te?xt|mdx|mdown|mkd|mkdn|rmd|html?)$|^\d{4}-\d{1,2}-\d{1,2}-[^.]*$/iu;

/** Documents of word processors, which another name makes no text of. */
const documentName = /\.(?:rtf|docx?|odt|hwpx?|pages)$/iu;

/** Among the files of a posts folder, those that look like notes and are none, each with the first reason. */
export function ignoredFiles(folder: string, entries: readonly FolderEntry[]): readonly IgnoredFile[] {
  return entries.flatMap(({ path, kind }) => {
    const reason = kind === "file" ? reasonOf(path) : null;
    return reason === null ? [] : [{ path: `${folder}/${path}` as SourcePath, reason }];
  });
}

function reasonOf(path: string): IgnoredReason | null {
  const names = path.split("/");
  const name = names.at(-1) ?? "";
  if (!isNoteFile(name)) return names.some(isHiddenName) ? null : otherKind(name);
  const hidden = names.find(isHiddenName);
  if (hidden === undefined) return null;
  return hidden.startsWith(".") ? "dot" : "underscore";
}

function otherKind(name: string): IgnoredReason | null {
  if (documentName.test(name)) return "document";
  return textName.test(name) ? "extension" : null;
}

/** A dot or an underscore before it keeps a draft or an editor's file out of the site. */
export function isHiddenName(name: string): boolean {
  return name.startsWith(".") || name.startsWith("_");
}
