import { isNoteFile } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { nothingUnpublished, type Unpublished } from "../blog/unpublished.ts";
import { logseqFolder } from "./logseq-pages.ts";

const textOrComment = /("(?:[^"\\]|\\.)*")|;[^\n]*/gsu;

/** Logseq's settings without comments; empty without Logseq. */
function settingsOf(folder: BlogFolder): string {
  const own = logseqFolder(folder);
  const typed = own === null ? "" : (folder.readText(`${own}config.edn`) ?? "");
  return typed.replace(textOrComment, (_, text: string | undefined) => text ?? "");
}

/**
 * Whether Logseq publishes only pages with `public:: true`: if the settings say so, or say nothing and there are such
 * pages.
 */
export function publishesOnlyPublic(folder: BlogFolder): boolean {
  const settings = settingsOf(folder);
  const [, said] = /:publishing\/all-pages-public\?\s+(true|false)/u.exec(settings) ?? [];
  if (said !== undefined || settings === "") return said === "false";
  return folder.files.some(
    ({ path }) => isNoteFile(path) && /^public::[ \t]*true[ \t]*\r?$/mu.test(folder.readText(path) ?? ""),
  );
}

/** What Logseq leaves out by `:hidden`, from the folder of the graph. */
export function logseqUnpublished(folder: BlogFolder): Unpublished {
  const top = (logseqFolder(folder) ?? "").replace(/logseq\/$/u, "");
  const [, list = ""] = /:hidden\s+\[([^\]]*)\]/u.exec(settingsOf(folder)) ?? [];
  const hidden = [...list.matchAll(/"([^"\\]+)"/gu)].map(([, name = ""]) => top + name.replace(/^\/+|\/+$/gu, ""));
  if (hidden.length === 0) return nothingUnpublished;
  return {
    reasonFor: (path) => (hidden.some((place) => path === place || path.startsWith(`${place}/`)) ? "excluded" : null),
    unread: [],
  };
}
