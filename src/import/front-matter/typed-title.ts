import type { SourcePath } from "../../model/address/addresses.ts";
import { readFrontMatter } from "../../parse/front-matter.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { frontMatterFields } from "./front-matter-text.ts";
import { textAt } from "./yaml-values.ts";

/** A note's own title, also one that only a repair can read; null if it has none. */
export function typedTitle({ text, to }: NoteDraft, settings: ImportSettings): string | null {
  const title = textAt(frontMatterFields(text), "title");
  if (title !== null) return title;
  const { frontMatter } = readFrontMatter({ path: to as SourcePath, text }, settings);
  return frontMatter?.title?.value ?? null;
}
