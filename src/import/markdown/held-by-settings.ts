import { isAstro } from "../astro/astro-address.ts";
import { heldByDefault } from "../astro/default-fields.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { heldByHierarchy, isDendron, unreadHierarchies } from "../dendron/dendron-vault.ts";
import { heldByData, unreadData } from "../eleventy/directory-data.ts";
import { isEleventy } from "../eleventy/eleventy-address.ts";
import { asDraft, type ToldHold } from "../front-matter/most-held.ts";
import { heldByQuery, unreadQuery } from "../gatsby/required-field.ts";
import { encryptedPages } from "../mkdocs/encrypted-pages.ts";
import { mkdocsSettings, mkdocsSource } from "../mkdocs/mkdocs-address.ts";
import { mkdocsLines } from "../mkdocs/mkdocs-unpublished.ts";
import { isPelican } from "../pelican/pelican-blog.ts";
import { heldByStatus, unreadStatus } from "../pelican/pelican-status.ts";
import { heldByLock } from "../vuepress/held-by-lock.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";

/** How a program's settings hold notes back, and settings that may but cannot be read. */
interface HeldBySettings {
  readonly heldBy: (note: string) => ToldHold | null;
  readonly unread: readonly string[];
}

/** How the settings of a folder's program hold its notes back. */
export function heldBySettings(folder: BlogFolder): HeldBySettings {
  if (isAstro(folder)) return { heldBy: heldByDefault(folder), unread: [] };
  if (isEleventy(folder)) return { heldBy: heldByData(folder), unread: unreadData(folder) };
  if (isPelican(folder)) return { heldBy: heldByStatus(folder), unread: unreadStatus(folder) };
  if (mkdocsSettings(folder) !== null) return heldInMkdocs(folder);
  if (vuepressSource(folder) !== null) return heldByLock(folder);
  if (isDendron(folder)) return { heldBy: heldByHierarchy(folder), unread: unreadHierarchies(folder) };
  return { heldBy: heldByQuery(folder), unread: unreadQuery(folder) };
}

/** MkDocs shows what `draft_docs` names only while the author writes, and a plugin locks pages. */
function heldInMkdocs(folder: BlogFolder): HeldBySettings {
  const source = mkdocsSource(folder) ?? "";
  const drafts = mkdocsLines(folder, "draft_docs");
  const isDraft = (note: string): boolean => note.startsWith(source) && drafts.isMeant(note.slice(source.length));
  const { heldBy, unread } = encryptedPages(folder);
  return { heldBy: (note) => (isDraft(note) ? asDraft : heldBy(note)), unread };
}
