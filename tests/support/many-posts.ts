import type { SourcePath } from "../../src/model/addresses.ts";
import type { VersionedPost } from "../../src/site/note-cache/parse-posts.ts";
import { smallPost } from "./site-folder.ts";

/** As many posts as are asked for, each of a path and a version of its own. */
export function manyPosts(count: number): readonly VersionedPost[] {
  return Array.from({ length: count }, (_, number) => ({
    file: { path: `posts/2021-12-15-${number}.md` as SourcePath, text: smallPost(`${number}편`) },
    version: String(number),
  }));
}
