import { parseNote } from "../../src/parse/parse-note.ts";
import type { ParseSettings } from "../../src/parse/parse-settings.ts";
import type { ParsedPost } from "../../src/site/notes/note-reader.ts";
import { type ReadPosts, readPosts } from "../../src/site/notes/read-posts.ts";
import type { FileSystem } from "../../src/site/system/file-system.ts";

/** The posts folder of a site, read and parsed, as a plan of the site wants it. */
export function parsedPosts(
  files: FileSystem,
  settings: ParseSettings,
  parse: typeof parseNote = parseNote,
): { readonly posts: ReadPosts; readonly parsed: readonly ParsedPost[] } {
  const posts = readPosts(files, "posts");
  return { posts, parsed: posts.files.map((file) => ({ file, ...parse(file, settings) })) };
}
