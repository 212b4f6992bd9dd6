import { fileName } from "../../model/address/file-name.ts";
import { portablePermalink } from "../../model/address/portable-permalink.ts";
import type { ChangeReason } from "../../model/import-reasons.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { frontMatterFields, frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { leadingHeading } from "../markdown/leading-heading.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import { readAsPermalink } from "../notes/unplaced.ts";
import type { PageFile } from "./page-file.ts";
import { datedName } from "./post-file.ts";
import { titleOfName } from "./title-of-name.ts";

/** Where a page goes among the notes. */
export function placeOfPage({ path }: Pick<PageFile, "path">): string {
  return `pages/${path
    .replace(/^_+/u, "")
    .replaceAll("/", "-")
    .replace(/\.(?:mkd|mkdn|mkdown)$/iu, ".md")}`;
}

/**
 * A page as a note at its old address, dated by its name if it is an item, else by its last change; unlisted, unless it
 * stands in lists.
 */
export function draftPage(
  {
    path,
    address,
    isHeld,
    isItem,
    isListed,
    nameDay,
    changed: lastChange,
  }: Omit<PageFile, "text"> & { readonly isListed: boolean },
  draft: NoteDraft,
): NoteDraft {
  const fields: readonly (readonly [key: string, value: string, reason: ChangeReason])[] = [
    ["title", yamlScalar(headingOf(draft) ?? (isItem ? titleOfItem(path) : titleOf(path))), "title-added"],
    nameDay === null ? ["date", lastChange, "date-added"] : ["date", nameDay, "date-from-folders"],
  ];
  const filled = fields.reduce(
    (one, [key, value, reason]) => (isTyped(one, key) ? one : withField(one, key, value, reason)),
    draft,
  );
  const addressed = withAddress(filled, address, isListed ? "permalink-repaired" : "page-kept");
  const kept = isListed ? addressed : withField(addressed, "unlisted", "true", "page-kept");
  return isHeld && !isTyped(kept, "published") ? withField(kept, "published", "false", "held-back") : kept;
}

/**
 * The full address, or the nearest that every file system can hold, unless the page states it. One that was the blog's
 * front page has the address of its name, as the new site has a front page of its own.
 */
function withAddress(draft: NoteDraft, old: string, whenAdded: ChangeReason): NoteDraft {
  const address = old === "/" ? `/${stemOf(draft.from)}/` : old;
  const typed = textAt(frontMatterFields(draft.text), "permalink");
  const portable = portablePermalink(address);
  if (typed !== null && !typed.includes(":") && readAsPermalink(typed, draft).pattern === portable) return draft;
  const reason = typed === null ? whenAdded : "permalink-repaired";
  return withField(draft, "permalink", yamlScalar(escapedSigns(portable)), reason);
}

function isTyped({ text }: NoteDraft, key: string): boolean {
  return textAt(frontMatterFields(text), key) !== null;
}

/** What a page without front matter is called by: the heading it begins with. */
function headingOf({ text }: NoteDraft): string | null {
  const words = frontMatterLines(text) === null ? (leadingHeading(text)?.words ?? "") : "";
  return words === "" ? null : words;
}

function stemOf(path: string): string {
  const name = fileName(path);
  return name.slice(0, name.lastIndexOf("."));
}

function titleOfItem(path: string): string {
  return titleOfName({ path, typedDate: datedName.exec(fileName(path))?.[1] ?? null });
}

function titleOf(path: string): string {
  const stem = stemOf(path);
  return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
}
