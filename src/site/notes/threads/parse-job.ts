import type { PackHead } from "../../packs/pack.ts";
import type { VersionedPost } from "../note-cache/packed-note.ts";
import type { ReadingSettings } from "../reading-settings.ts";

/** What threads share: every one has all posts, and parses those that it claims. */
export interface ParseJob {
  readonly posts: readonly VersionedPost[];
  readonly settings: ReadingSettings;
  readonly counter: Int32Array;
}

/** Posts that a thread has parsed, as the cache keeps them. */
export interface ParsedPack {
  readonly head: PackHead;
  readonly columns: readonly Uint8Array<ArrayBuffer>[];
}
