import { withoutNoteEnding } from "../../model/note/note-file.ts";

/** Returns the address at which mdBook published a chapter: its file's, or its folder's for a readme. */
export function mdbookAddressing(source: string): (path: string) => string | null {
  return (path) => {
    if (!path.startsWith(source)) return null;
    const below = withoutNoteEnding(path.slice(source.length));
    const folder = /^(?:(.*\/))?(?:readme|index)$/isu.exec(below);
    return folder === null ? `/${below}.html` : `/${folder[1] ?? ""}`;
  };
}
