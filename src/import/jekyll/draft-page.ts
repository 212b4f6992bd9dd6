import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { fileName } from "../blog-folder.ts";
import { setField } from "../edit-front-matter.ts";
import { escapedSigns } from "../escape-address.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import type { ChangeReason } from "../import-plan.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { textAt } from "../yaml-values.ts";
import type { PageFile } from "./page-file.ts";

/** Where a page goes among the notes. */
export function placeOfPage({ path }: Pick<PageFile, "path">): string {
  return `pages/${path
    .replace(/^_+/u, "")
    .replaceAll("/", "-")
    .replace(/\.(?:mkd|mkdn|mkdown)$/iu, ".md")}`;
}

/**
 * A page as a note that stands in no list: found where it was, and linked to as before. Its day is the one of its last change.
 */
export function draftPage({ path, text, address, changed: day }: PageFile, to: string): NoteDraft {
  const fields: readonly (readonly [key: string, value: string, reason: ChangeReason])[] = [
    ["title", yamlScalar(titleOf(path)), "title-added"],
    ["date", day, "date-added"],
    ["permalink", yamlScalar(escapedSigns(address)), "page-kept"],
  ];
  const draft: NoteDraft = { from: path, to, text, changes: [] };
  const filled = fields.reduce(
    (one, [key, value, reason]) => (isTyped(one, key) ? one : changed(one, setField(one.text, key, value, reason))),
    draft,
  );
  return changed(filled, setField(filled.text, "unlisted", "true", "page-kept"));
}

function isTyped({ text }: NoteDraft, key: string): boolean {
  return textAt(frontMatterLines(text)?.fields ?? null, key) !== null;
}

function titleOf(path: string): string {
  const name = fileName(path);
  const stem = name.slice(0, name.lastIndexOf("."));
  return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
}
