import type { BlogFolder } from "../blog/blog-folder.ts";
import { belowSource } from "../blog/source-folder.ts";
import { asDraft, type ToldHold } from "../front-matter/most-held.ts";
import { heldByPublish } from "../obsidian/publish-folders.ts";
import { blogPlace } from "./blog-place.ts";
import { heldBySettings } from "./held-by-settings.ts";
import { unpublishedIn } from "./unpublished-files.ts";

/** How the notes of a vault are held back, and settings that may hold some back but cannot be read. */
interface VaultHolding {
  readonly heldBy: (note: string) => ToldHold | null;
  readonly unread: readonly string[];
}

/**
 * How a vault of Obsidian's holds its notes back: by Obsidian Publish, or by the program that makes a site of it. What
 * that program does not publish is in the vault all the same, and becomes a draft.
 */
export function heldInVault(folder: BlogFolder): VaultHolding {
  const byPublish = heldByPublish(folder);
  const bySettings = heldBySettings(folder);
  const unpublished = unpublishedIn(folder);
  const { sources } = blogPlace(folder, "markdown");
  const isLeft = (note: string): boolean =>
    unpublished.reasonFor(note) !== null || belowSource(folder.typedPath?.(note) ?? note, sources) === null;
  return {
    heldBy: (note) => byPublish(note) ?? bySettings.heldBy(note) ?? (isLeft(note) ? asDraft : null),
    unread: [...unpublished.unread, ...bySettings.unread],
  };
}
