import type { ImportedNote } from "../import-plan.ts";

/** Where drafts of a blog go, below the notes folder: no name that begins with `_` is published. */
export const draftsFolder = "_drafts/";

/** Whether a note was a draft of the blog, and will be no page before it is moved. */
export function isDraft({ to }: Pick<ImportedNote, "to">): boolean {
  return to.startsWith(draftsFolder);
}
