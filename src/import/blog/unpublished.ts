import type { BlogFolder } from "./blog-folder.ts";
import { withoutProgramComments } from "./program-text.ts";

/** What a program's settings keep from being published. */
export interface Unpublished {
  readonly reasonFor: (path: string) => "excluded" | "outside-source" | "not-in-contents" | "program-file" | null;
  /** Settings that may say so as well but cannot be read, with their file. */
  readonly unread: readonly string[];
}

/** Everything is published. */
export const nothingUnpublished: Unpublished = { reasonFor: () => null, unread: [] };

/** Whether a path is in one of some folders, each ending in a slash; empty for the root. */
export function isInFolders(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

/** A folder as settings name it, ending in a slash; empty for the root. */
export function folderTyped(typed: string): string {
  const folder = typed.replace(/^(?:\.?\/)+|\/+$/gu, "");
  return folder === "" || folder === "." ? "" : `${folder}/`;
}

/** The first file that a pattern names, and its program without comments; null if there is none. */
export function programAt(
  { files, readText }: Pick<BlogFolder, "files" | "readText">,
  name: RegExp,
): { readonly file: string; readonly program: string } | null {
  const file = files.find(({ path }) => name.test(path))?.path;
  return file === undefined ? null : { file, program: withoutProgramComments(readText(file) ?? "") };
}
