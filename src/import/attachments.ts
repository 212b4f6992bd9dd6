import { foldCase } from "../model/text/spelling.ts";
import { type BlogFolder, fileName, isAttachment } from "./blog/blog-folder.ts";
import type { Attachment } from "./import-plan.ts";

/** The pictures and other files of a blog, found by how notes name them, and where each will be. */
export interface Attachments {
  /** The file at a path from the blog's top, decoded, in any Unicode form; null when there is none. */
  at(path: string): Attachment | null;
  /** The only file of a name, wherever it lies; null when there is none, or more than one. */
  named(name: string): Attachment | null;
  /** The file that is at an address of the site from now on; null when there is none. */
  published(address: string): Attachment | null;
  readonly all: readonly Attachment[];
}

/**
 * Lists the attachments of a blog. Each keeps its path below the assets' folder, so that old addresses of pictures stay; of
 * two that would be at one place, the one that was there already.
 */
export function listAttachments(folder: BlogFolder): Attachments {
  const paths = folder.files
    .map(({ path }) => path)
    .filter((path) => isAttachment(path) && !path.split("/").some((name) => /^[_.]/u.test(name)));
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
  return `/assets/${to.normalize("NFC")}`;
}

function copiesOf(paths: readonly string[]): readonly Attachment[] {
  const taken = new Set(paths.filter(isThere).map((path) => placeKey(pathInAssets(path))));
  return paths.map((from) => {
    const to = isThere(from) ? pathInAssets(from) : freePlace(pathInAssets(from), taken);
    taken.add(placeKey(to));
    return { from, to };
  });
}

/** Whether a file is among the assets of the blog at the very place that it has here. */
function isThere(path: string): boolean {
  return path === `assets/${pathInAssets(path)}`;
}

/** The place, or the first beside it that no other file has: `chart.png`, `chart-2.png`. */
function freePlace(place: string, taken: ReadonlySet<string>): string {
  const dot = place.lastIndexOf(".");
  let free = place;
  for (let count = 2; taken.has(placeKey(free)); count += 1)
    free = `${place.slice(0, dot)}-${count}${place.slice(dot)}`;
  return free;
}

/** Many disks take spellings that differ by case only for one. */
function placeKey(place: string): string {
  return foldCase(key(place));
}

/** Styles and scripts have folders of their own among the assets, of which nothing is published as it is. */
function pathInAssets(path: string): string {
  const below = path.replace(/^assets\//u, "");
  return /^(?:styles|scripts)\//u.test(below) ? `img/${below}` : below;
}

function key(path: string): string {
  return path.normalize("NFC");
}
