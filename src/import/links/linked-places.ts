import { folderOf } from "../blog/blog-folder.ts";

/** What the addresses in a note are relative to. */
export interface AddressRoots {
  /** The folder the blog lived under, with slashes at both ends. */
  readonly basePath: string;
  /** What a relative address is relative to, tried in turn: paths from the top, ending in a file's name or a slash. */
  readonly bases: readonly string[];
  /** Folders that are published at the top of the blog, each with a slash at its end, the nearest first. */
  readonly published: readonly string[];
}

/** The paths from the blog's top that an address may mean, the likeliest first. */
export function linkedPlaces(address: string, { basePath, bases, published }: AddressRoots): readonly string[] {
  const relative = bases.map((base) => folderOf(base) + address);
  if (/^[@~]\//u.test(address)) relative.unshift(...sourcePlaces(address.slice(2), bases[0] ?? ""));
  if (!address.startsWith("/")) return [...new Set(relative.map(resolved))];
  const below = address.startsWith(basePath) ? address.slice(basePath.length) : address.slice(1);
  const paths = [below, address.slice(1)];
  return [...new Set([...published, ""].flatMap((folder) => paths.map((path) => folder + path)))];
}

/** Where `@/` may lead, by which Astro, Vite and the like call the folder of sources: `src` in a folder above, or what was brought in of it. */
function sourcePlaces(below: string, base: string): readonly string[] {
  return [...foldersAbove(base).map((folder) => `${folder}src/${below}`), below];
}

/** What is known of a blog besides the path of a note. */
interface BlogRoots {
  readonly basePath: string;
  /** Folders that its program has at the top, each with a slash at its end. */
  readonly sources: readonly string[];
  /** The address of the note, without the slash before it; null where it is not known. */
  readonly address: string | null;
}

/** What the addresses in a note of Hugo, Astro, Next, Gatsby and the like are relative to. */
export function rootsOfNote(path: string, blog: BlogRoots = plainBlog): AddressRoots {
  const published = [...blog.sources, ...publishedFolders(path)];
  const own = blog.address === null ? [] : [blog.address];
  return { basePath: blog.basePath, bases: [path, "", ...published, ...own], published };
}

const plainBlog: BlogRoots = { basePath: "/", sources: [], address: null };

/** `static` and `public`, in the note's own folder and in every one above it. */
function publishedFolders(path: string): readonly string[] {
  return foldersAbove(path).flatMap((folder) => [`${folder}static/`, `${folder}public/`]);
}

/** The folder of a path and every one above it, the nearest first, each with a slash at its end; last the top, which is empty. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  const above = [...names.keys()].map((index) => `${names.slice(0, names.length - index).join("/")}/`);
  return [...above, ""];
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

/** What is at the first of some paths where there is something. */
export function firstOf<Found>(paths: readonly string[], find: (path: string) => Found | null): Found | null {
  for (const path of paths) {
    const found = find(path);
    if (found !== null) return found;
  }
  return null;
}
