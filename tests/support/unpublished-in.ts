import type { BlogFolder } from "../../src/import/blog/blog-folder.ts";
import type { Unpublished } from "../../src/import/blog/unpublished.ts";

/** What settings keep from being published, by reason, and what could not be read. */
export function unpublishedOf({ files }: BlogFolder, { reasonFor, unread }: Unpublished) {
  const withReason = (reason: string): readonly string[] =>
    files.map(({ path }) => path).filter((path) => path.endsWith(".md") && reasonFor(path) === reason);
  return { excluded: withReason("excluded"), outside: withReason("outside-source"), unread };
}
