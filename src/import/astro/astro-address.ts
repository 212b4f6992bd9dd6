import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { collectionFolder, entryNames, isAstroPaper, openFolders } from "./astro-collections.ts";

/** Astro publishes each file in this folder at its path. */
export const astroPages = "src/pages/";

/** Whether Astro built the site. */
export function isAstro({ files }: BlogFolder): boolean {
  return files.some(({ path }) => /^astro\.config\.\w+$/u.test(path));
}

/** Returns the address at which Astro published a note; null if it cannot be known for sure. */
export function astroAddressing(folder: BlogFolder): (path: string, fields: YamlNode | null) => string | null {
  const route = onlyRoute(folder) ?? (isAstroPaper(folder) ? "posts/" : null);
  const bases = [...new Set(folder.files.flatMap(({ path }) => collectionFolder.exec(path)?.[0] ?? []))];
  const open = openFolders(folder);
  const [base, ...others] = open.length > 0 ? open : bases;
  const dropsFolders = isAstroPaper(folder);
  const names = entryNames(folder);
  return (path, fields) => {
    if (path.startsWith(astroPages))
      return `/${withoutEnding(path.slice(astroPages.length))}/`.replace(/\/{2,}/gu, "/");
    if (route === null || base === undefined || others.length > 0 || !path.startsWith(base)) return null;
    if (names === "own") return null;
    if (names === "spelled") return `/${route}${path.slice(base.length).replace(/\.(?:md|markdown)$/iu, "")}/`;
    return `/${route}${slugsOf(path.slice(base.length), textAt(fields, "slug"), dropsFolders)}/`.replace(
      /\/{2,}/gu,
      "/",
    );
  };
}

/** How Astro derives a slug from a path; `typed` is the note's own `slug:`. */
function slugsOf(path: string, typed: string | null, dropsFolders: boolean): string {
  const below = withoutEnding(path).split("/");
  const folders = below.slice(0, -1).filter((name) => !(dropsFolders && name.startsWith("_")));
  const shown = typed === null || dropsFolders ? [...folders, ...below.slice(-1)] : [];
  return [...shown.slice(0, typed === null ? undefined : -1).map(slugOf), ...(typed === null ? [] : [typed])].join("/");
}

/** The folder of the only dynamic route for notes; null if there are several or none. */
function onlyRoute({ files }: BlogFolder): string | null {
  const routes = files.flatMap(({ path }) => {
    const found = /^src\/pages\/((?:[^/]+\/)*)\[(?:\.\.\.)?(?:slug|id|path)\](?:\/index)?\.astro$/u.exec(path);
    return found === null ? [] : [found[1] ?? ""];
  });
  const [only, ...others] = routes;
  return only === undefined || others.length > 0 || only.includes("[") ? null : only;
}

function withoutEnding(path: string): string {
  return withoutNoteEnding(path)
    .replace(/(^|\/)index$/u, "$1")
    .replace(/\/$/u, "");
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
