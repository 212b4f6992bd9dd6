import type { SourceFile } from "../../model/source-file.ts";
import { parseNote } from "../../parse/parse-note.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import { type PackedNote, packNote } from "./note-pack.ts";
import { writeNote } from "./note-text.ts";

/** A post, and what tells it apart from all others. */
export interface VersionedPost {
  readonly file: SourceFile;
  readonly version: string;
}

/** Posts that no cache knows. */
export interface PostsToParse {
  readonly posts: readonly VersionedPost[];
  readonly settings: ParseSettings;
  /** Told of every note once. */
  readonly onNote: () => void;
}

/** Parses posts, in whatever order. */
export type ParsePosts = (work: PostsToParse) => Promise<readonly PackedNote[]>;

/** Parses one post into what is kept of it. */
export function parsePost({ file, version }: VersionedPost, settings: ParseSettings): PackedNote {
  return packNote(file.path, version, writeNote(parseNote(file, settings)));
}

/** Parses one post after the other. */
export const parsePosts: ParsePosts = async ({ posts, settings, onNote }) =>
  posts.map((post) => {
    onNote();
    return parsePost(post, settings);
  });
