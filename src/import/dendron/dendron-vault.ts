import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { asDraft } from "../front-matter/most-held.ts";

const settingsFile = "dendron.yml";

/** Whether Dendron keeps the folder's notes. */
export function isDendron({ readText }: Pick<BlogFolder, "readText">): boolean {
  return readText(settingsFile) !== null;
}

/**
 * Holds back the notes below names that Dendron's settings do not publish: it publishes those of `siteHierarchies`
 * alone.
 */
export function heldByHierarchy({ readText }: Pick<BlogFolder, "readText">): (path: string) => HoldingField | null {
  const [, listed = ""] =
    /^[ \t]*siteHierarchies:[ \t\r]*\n((?:[ \t]*-[^\n]*(?:\n|$))+)/mu.exec(readText(settingsFile) ?? "") ?? [];
  const names = [...listed.matchAll(/^[ \t]*-[ \t]*["']?([^\s"'#]+)/gmu)].map(([, name = ""]) => name);
  if (names.length === 0 || names.includes("root")) return () => null;
  return (path) => {
    const name = fileName(path);
    return names.some((one) => name.startsWith(`${one}.`)) ? null : asDraft;
  };
}

/** Returns whether a vault has a note of a name. */
export function dendronNotes({ files }: Pick<BlogFolder, "files">): (name: string) => boolean {
  const names = new Set(files.map(({ path }) => withoutNoteEnding(fileName(path))));
  return (name) => names.has(name);
}
