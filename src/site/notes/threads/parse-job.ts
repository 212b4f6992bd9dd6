import type { PackHead } from "../../packs/pack.ts";
import type { VersionedPost } from "../note-cache/packed-note.ts";
import type { ReadingSettings } from "../reading-settings.ts";

/** What threads share: every one has all posts, and parses those that it claims. */
export interface ParseJob {
  readonly posts: readonly VersionedPost[];
  readonly settings: ReadingSettings;
  readonly counter: Int32Array;
}

/** What a thread sends of the posts that it has parsed. */
export interface ParsedPack {
  readonly head: PackHead;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
