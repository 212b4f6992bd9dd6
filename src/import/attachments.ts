import { assetAddress } from "../model/address/asset-address.ts";
import { fileName } from "../model/address/file-name.ts";
import { foldCase } from "../model/text/spelling.ts";
import { type BlogFolder, isAttachment } from "./blog/blog-folder.ts";
import type { Attachment } from "./import-plan.ts";

/** A blog's pictures and other files, found by how notes refer to them, and where each will be. */
export interface Attachments {
  /** The file at a decoded path from the blog's root, in any Unicode form; null if missing. */
  at(path: string): Attachment | null;
  /** The only file with this name, in any folder; null if there is none or more than one. */
  named(name: string): Attachment | null;
  /** The file that will be at an address of the new site; null if none. */
  published(address: string): Attachment | null;
  readonly all: readonly Attachment[];
}

/** Names that Jekyll and Hexo do not publish. */
export const unpublishedName = /^[_.]/u;

/**
 * Folders of programs. Other folders named with an underscore, such as Evernote's `_resources`, hold what notes show.
 */
export const programFolderName = /^(?:\.|_(?:site|book|build)$)/u;

/**
 * Lists a blog's attachments, without those below a name that is set `apart`. Each keeps its path below the assets
 * folder so that old picture addresses still work; if two collide, the one already there wins.
 */
export function listAttachments(
  folder: BlogFolder,
  apart: { readonly test: (name: string) => boolean } = unpublishedName,
): Attachments {
  const paths = folder.files
    .map(({ path }) => path)
    .filter(
      (path) =>
        isAttachment(path) &&
        !shownPath(path)
          .split("/")
          .some((name) => apart.test(name)),
    );
  const all = copiesOf(paths);
  const byPath = new Map(all.map((file) => [key(file.from), file]));
  const byAddress = new Map(all.map((file) => [attachmentAddress(file), file]));
  const byName = new Map<string, Attachment | null>();
  for (const file of all) {
    const name = key(fileName(file.from));
    byName.set(name, byName.has(name) ? null : file);
  }
  return {
    all,
    at: (path) => byPath.get(key(path)) ?? null,
    published: (address) => byAddress.get(key(address)) ?? null,
    named: (name) => byName.get(key(name)) ?? null,
  };
}

/** The address of a copied file on the site. */
export function attachmentAddress({ to }: Attachment): string {
  return assetAddress(to);
}

function copiesOf(paths: readonly string[]): readonly Attachment[] {
  const taken = new Set(paths.filter(isThere).map((path) => placeKey(pathInAssets(path))));
  return paths.map((from) => {
    const to = isThere(from) ? pathInAssets(from) : freePlace(pathInAssets(from), taken);
    taken.add(placeKey(to));
    return { from, to };
  });
}

/** Whether a file already lies among the assets where it would go. */
function isThere(path: string): boolean {
  return path === `assets/${pathInAssets(path)}`;
}

/** The place, or the first free variant: `chart.png`, `chart-2.png`. */
function freePlace(place: string, taken: ReadonlySet<string>): string {
  const dot = place.lastIndexOf(".");
  let free = place;
  for (let count = 2; taken.has(placeKey(free)); count += 1)
    free = `${place.slice(0, dot)}-${count}${place.slice(dot)}`;
  return free;
}

/** Many disks treat spellings that differ only by case as one. */
function placeKey(place: string): string {
  return foldCase(key(place));
}

/** VuePress publishes one folder within its hidden one. */
function shownPath(path: string): string {
  return path.replace(/(?<=^|\/)\.vuepress\/(?=public\/)/u, "");
}

/** Styles and scripts have their own asset folders, which are not published as they are. */
function pathInAssets(path: string): string {
  const below = shownPath(path).replace(/^assets\//u, "");
  return /^(?:styles|scripts)\//u.test(below) ? `img/${below}` : below;
}

function key(path: string): string {
  return path.normalize("NFC");
}
