import type { LocalMoment, StudyDate } from "../../model/date/study-date.ts";
import type { LeftFile } from "../import-plan.ts";

/** A file of the imported folder. */
export interface BlogFile {
  /** Relative to the folder, as the file system spells it, with `/` separators. */
  readonly path: string;
  /** The day it was last changed, in the site's time zone. */
  readonly changed: StudyDate;
  /** The day it was first committed; null if unknown. */
  readonly added: StudyDate | null;
}

/** The folder being imported; read, never modified. */
export interface BlogFolder {
  /** Regular files sorted by path, without version control and installed packages. */
  readonly files: readonly BlogFile[];
  /** What was skipped by name or could not be read, with the reason; a folder ends in a slash. */
  readonly unread: readonly LeftFile[];
  /** The current moment in the site's time zone: some programs publish from a date on, or until one. */
  readonly now: LocalMoment;
  /** A file's text; null if it cannot be read or is not UTF-8. */
  readText(path: string): string | null;
  /** The original path of a file that is read under another one. Without it, every path is original. */
  typedPath?(path: string): string;
}

const pictures = "png|jpe?g|gif|webp|avif|svg|bmp|ico|tiff?|heic";
const recordings = "mp4|webm|mov|m4v|mp3|m4a|ogg|wav";
const papers = "pdf|hwpx?|docx?|xlsx?|pptx?|csv|txt|zip|ipynb";
const picture = new RegExp(String.raw`\.(?:${pictures})$`, "iu");
const attachment = new RegExp(String.raw`\.(?:${pictures}|${recordings}|${papers})$`, "iu");

/** Whether a file is something notes show or link to, as opposed to part of a theme. */
export function isAttachment(path: string): boolean {
  return attachment.test(path);
}

/** Whether a file is a picture. */
export function isPicture(path: string): boolean {
  return picture.test(path);
}

/** The folder of a path, ending in `/`; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The folders a path is in, outermost first, each ending in `/`. */
export function foldersAbove(path: string): readonly string[] {
  return [...path.matchAll(/\//gu)].map(({ index }) => path.slice(0, index + 1));
}
