import type { LocalMoment, StudyDate } from "../../model/date/study-date.ts";
import type { LeftFile } from "../import-plan.ts";

/** A file of the folder that is brought in. */
export interface BlogFile {
  /** From the folder, as the file system spells it, with `/` between folders. */
  readonly path: string;
  /** The day it was last changed, in the site's time zone. */
  readonly changed: StudyDate;
  /** The day it was first put under version control; null where nothing tells. */
  readonly added: StudyDate | null;
}

/** The folder that is brought in, looked at and never touched. */
export interface BlogFolder {
  /** Regular files, in the order of their paths, without those of version control and of installed packages. */
  readonly files: readonly BlogFile[];
  /** What lies there and is not looked at for its name, or because nobody can, with the reason; a folder has a slash at its end. */
  readonly unread: readonly LeftFile[];
  /** When it is looked at, in the site's time zone: some programs publish from a day on, or until one. */
  readonly now: LocalMoment;
  /** A file's text; null when it cannot be read or is not UTF-8. */
  readText(path: string): string | null;
}

const pictures = "png|jpe?g|gif|webp|avif|svg|bmp|ico|tiff?|heic";
const recordings = "mp4|webm|mov|m4v|mp3|m4a|ogg|wav";
const papers = "pdf|hwpx?|docx?|xlsx?|pptx?|csv|txt|zip|ipynb";
const attachment = new RegExp(String.raw`\.(?:${pictures}|${recordings}|${papers})$`, "iu");

/** Whether a file is something that notes show or hand out, as against the parts of a theme. */
export function isAttachment(path: string): boolean {
  return attachment.test(path);
}

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of a path, with a `/` at its end; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
