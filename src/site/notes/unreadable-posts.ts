import type { SourcePath } from "../../model/address/addresses.ts";
import type { ReadPosts } from "./read-posts.ts";

/** Files of the posts folder that could not be read. Some that could be have a problem, too, such as lost letters. */
export function unreadablePosts({
  files,
  diagnostics,
}: Pick<ReadPosts, "files" | "diagnostics">): readonly SourcePath[] {
  const read = new Set(files.map(({ path }) => path));
  return diagnostics.flatMap(({ source }) => (source === null || read.has(source) ? [] : [source]));
}
