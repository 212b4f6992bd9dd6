import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { VersionedPost } from "../../src/site/notes/note-cache/packed-note.ts";
import { smallPost } from "./site-folder.ts";

/** Posts, each with a path and a version of its own. */
export function manyPosts(count: number): readonly VersionedPost[] {
  return Array.from({ length: count }, (_, number) => ({
    file: { path: `posts/2021-12-15-${number}.md` as SourcePath, text: smallPost(`${number}편`) },
    version: String(number),
  }));
}
