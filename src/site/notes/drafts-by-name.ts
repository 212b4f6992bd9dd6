import { isDraftName } from "../../model/note/draft-name.ts";
import type { IgnoredFile } from "../../model/site-status.ts";

/** The notes that are not read because their name, or that of a folder they are in, says that they are drafts. */
export interface DraftsByName {
  readonly notes: number;
  /** The folders, or the notes themselves, in the order of the files. */
  readonly places: readonly string[];
}

/** Counts such notes and says where they are; null if there are none. */
export function draftsByName(ignored: readonly IgnoredFile[]): DraftsByName | null {
  const drafts = ignored.filter(({ reason }) => reason === "draft");
  if (drafts.length === 0) return null;
  return { notes: drafts.length, places: [...new Set(drafts.map(({ path }) => placeOf(path)))] };
}

/** The outermost folder with such a name, `posts/wip/`, or the whole path. */
function placeOf(path: string): string {
  const names = path.split("/");
  const folders = names.slice(0, -1);
  // The first is the folder of notes, whatever its name.
  const at = folders.findIndex((name, depth) => depth > 0 && isDraftName(name));
  return at === -1 ? path : `${folders.slice(0, at + 1).join("/")}/`;
}
