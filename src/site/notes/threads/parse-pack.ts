import { mappedCopy } from "../../../model/mapped-memory.ts";
import { PackWriter } from "../../packs/pack-writer.ts";
import { packedNote, type VersionedPost } from "../note-cache/packed-note.ts";
import { parsePost } from "../parse-post.ts";
import type { ReadingSettings } from "../reading-settings.ts";
import type { ParsedPack } from "./parse-job.ts";

/** Parses some posts into a pack with memory of its own, which can be sent to another thread. */
export type ParsePack = (posts: readonly VersionedPost[]) => ParsedPack;

/** A parser of packs. */
export function packParser(settings: ReadingSettings): ParsePack {
  const writer = new PackWriter();
  return (posts) => {
    const { head, columns } = writer.gather(posts.map((post) => packedNote(post, parsePost(post.file, settings))));
    return { head, columns: columns.map(mappedCopy) };
  };
}
