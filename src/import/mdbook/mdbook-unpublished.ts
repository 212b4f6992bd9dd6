import type { BlogFolder } from "../blog/blog-folder.ts";
import type { Unpublished } from "../blog/unpublished.ts";
import { contentsFile, mdbookChapters, mdbookSource } from "./mdbook-contents.ts";

/** What mdBook does not build: the contents themselves, and what they do not name. */
export function mdbookUnpublished(folder: BlogFolder): Unpublished {
  const source = mdbookSource(folder) ?? "";
  const chapters = mdbookChapters(folder, source);
  return {
    reasonFor: (path) => {
      if (path === source + contentsFile) return "program-file";
      return path.startsWith(source) && !chapters.has(path.normalize("NFC")) ? "not-in-contents" : null;
    },
    unread: [],
  };
}
