import { folderOf, foldersAbove } from "../blog/blog-folder.ts";

/** What the addresses in a note are relative to. */
export interface AddressRoots {
  /** The blog's base path, with slashes at both ends. */
  readonly basePath: string;
  /** What a relative address starts from, tried in turn: paths from the root, ending in a file name or slash. */
  readonly bases: readonly string[];
  /** Folders published at the blog's root, each ending in a slash, nearest first. */
  readonly published: readonly string[];
  /** Folders above the note, nearest first: one of them is the root if more than a blog is imported. */
  readonly above?: readonly string[];
}

/** The paths from the blog's root that an address may mean, most likely first. */
export function linkedPlaces(
  address: string,
  { basePath, bases, published, above = [] }: AddressRoots,
): readonly string[] {
  const relative = bases.map((base) => folderOf(base) + address);
  if (/^[@~]\//u.test(address))
    relative.unshift(
      ...published.map((folder) => folder + address.slice(2)),
      ...sourcePlaces(address.slice(2), bases[0] ?? ""),
    );
  if (address.startsWith("@assets/")) relative.unshift(...sourcePlaces(address.slice(1), bases[0] ?? ""));
  // Docusaurus's name for the folder of the site.
  const [site = "", ofSite = ""] = /^@site\/(.*)$/su.exec(address) ?? [];
  if (site !== "") relative.unshift(...upwards(bases[0] ?? "").map((folder) => folder + ofSite));
  if (!address.startsWith("/")) return [...new Set(relative.map(resolved))];
  const below = address.startsWith(basePath) ? address.slice(basePath.length) : address.slice(1);
  const paths = [below, address.slice(1)];
  return [...new Set([...published, "", ...above].flatMap((folder) => paths.map((path) => folder + path)))];
}

/**
 * Where `@/` may lead, the source folder in Astro, Vite and others: `src` in a folder above, or in the imported part of
 * it. AstroPaper writes `@assets/` for a folder in it.
 */
function sourcePlaces(below: string, base: string): readonly string[] {
  return [...upwards(base).map((folder) => `${folder}src/${below}`), below];
}

/** What is known about a blog besides a note's path. */
interface BlogRoots {
  readonly basePath: string;
  /** Folders that its program puts at the root, each ending in a slash. */
  readonly sources: readonly string[];
  /** The note's address without its leading slash; null if unknown. */
  readonly address: string | null;
}

/** What addresses in a note of Hugo, Astro, Next, Gatsby and similar programs are relative to. */
export function rootsOfNote(path: string, blog: BlogRoots): AddressRoots {
  const published = [...blog.sources, ...publishedFolders(path)];
  const own = blog.address === null ? [] : [blog.address];
  return { basePath: blog.basePath, bases: [path, "", ...published, ...own], published, above: upwards(path) };
}

/** `static` and `public`, in the note's folder and each one above; VuePress keeps the latter in a folder of its own. */
function publishedFolders(path: string): readonly string[] {
  return upwards(path).flatMap((folder) => [`${folder}static/`, `${folder}public/`, `${folder}.vuepress/public/`]);
}

/** A path's folder and every one above it, nearest first, each ending in a slash; the root, last, is empty. */
function upwards(path: string): readonly string[] {
  return [...foldersAbove(path).toReversed(), ""];
}

/** A path without `.`, `..` and empty names. */
export function resolved(path: string): string {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

/** The first value found among some paths. */
export function firstOf<Found>(paths: readonly string[], find: (path: string) => Found | null): Found | null {
  for (const path of paths) {
    const found = find(path);
    if (found !== null) return found;
  }
  return null;
}
