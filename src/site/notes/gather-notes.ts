import type { SourcePath } from "../../model/address/addresses.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { PlanningMemory, SiteRequest } from "../site-request.ts";
import { heldByError } from "./held-by-error.ts";
import { unreadablePosts } from "./unreadable-posts.ts";

/** A file of the posts folder with its note; null when it holds none that can be published. */
export interface Post {
  readonly path: SourcePath;
  readonly note: StudyNote | null;
}

/** The notes of a posts folder, before any is selected for publication. */
export interface GatheredNotes {
  /** Those of its files, then those that stand in for the content of others. */
  readonly notes: readonly StudyNote[];
  /** Only the latter: earlier notes of files that now hold none. */
  readonly former: readonly StudyNote[];
  /** Files that could not be read, or hold no note that can be published. */
  readonly unread: readonly SourcePath[];
  /** In a preview, the files whose errors say that they may be held back. */
  readonly held: ReadonlySet<SourcePath>;
  /** Every file that is a note by its name, readable or not. */
  readonly posts: readonly Post[];
}

/** Puts the notes that were read together with those that a preview remembers of files which cannot be read now. */
export function gatherNotes({
  posts,
  parsed,
  now,
  memory = {},
}: Pick<SiteRequest, "posts" | "parsed" | "now" | "memory">): GatheredNotes {
  const withoutNote = parsed.filter(({ note }) => note === null).map(({ file }) => file.path);
  const unread = [...unreadablePosts(posts), ...withoutNote];
  const held = heldInPreview(parsed, now.day, memory);
  const former = formerNotes(
    unread.filter((path) => !held.has(path)),
    memory,
  );
  const notes = [...parsed.flatMap(({ note }) => note ?? []), ...former];
  const shown = notes.filter(({ source }) => !held.has(source));
  return { notes, former, unread, held, posts: postsWith(posts.paths, shown) };
}

/** A build needs to know of none: it stops at their errors. */
function heldInPreview(
  parsed: SiteRequest["parsed"],
  today: SiteRequest["now"]["day"],
  { formerNote }: PlanningMemory,
): ReadonlySet<SourcePath> {
  if (formerNote === undefined) return new Set();
  return heldByError(
    parsed.flatMap(({ diagnostics }) => diagnostics),
    today,
  );
}

function formerNotes(unread: readonly SourcePath[], { formerNote }: PlanningMemory): readonly StudyNote[] {
  return [...new Set(unread)].map((path) => formerNote?.(path) ?? null).filter((note) => note !== null);
}

function postsWith(paths: readonly SourcePath[], notes: readonly StudyNote[]): readonly Post[] {
  const noteAt = new Map(notes.map((note) => [note.source, note]));
  return paths.map((path) => ({ path, note: noteAt.get(path) ?? null }));
}
