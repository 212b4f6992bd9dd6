import { type BlogFolder, fileName, isAttachment } from "./blog-folder.ts";
import type { CopiedFile } from "./import-plan.ts";

/** The pictures and other files of a blog, found by how notes name them, and where each will be. */
export interface Attachments {
  /** The file at a path from the blog's top, decoded, in any Unicode form; null when there is none. */
  at(path: string): CopiedFile | null;
  /** The only file of a name, wherever it lies; null when there is none, or more than one. */
  named(name: string): CopiedFile | null;
  /** The file that is at an address of the site from now on; null when there is none. */
  published(address: string): CopiedFile | null;
  readonly all: readonly CopiedFile[];
}

/** Lists the attachments of a blog. Each keeps its path below the assets' folder, so that old addresses of pictures stay. */
export function listAttachments(folder: BlogFolder): Attachments {
  const all = folder.files
    .filter(({ path }) => isAttachment(path) && !path.split("/").some((name) => /^[_.]/u.test(name)))
    .map(({ path }) => ({ from: path, to: pathInAssets(path) }));
  const byPath = new Map(all.map((file) => [key(file.from), file]));
  const byAddress = new Map(all.map((file) => [addressOf(file), file]));
  const byName = new Map<string, CopiedFile | null>();
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
export function addressOf({ to }: CopiedFile): string {
  return `/assets/${to.normalize("NFC")}`;
}

/** Styles and scripts have folders of their own among the assets, of which nothing is published as it is. */
function pathInAssets(path: string): string {
  const below = path.replace(/^assets\//u, "");
  return /^(?:styles|scripts)\//u.test(below) ? `img/${below}` : below;
}

function key(path: string): string {
  return path.normalize("NFC");
}
