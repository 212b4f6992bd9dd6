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
  const found = placesOf(folder);
  const dropsFolders = isAstroPaper(folder);
  const names = entryNames(folder);
  return (path, fields) => {
    if (path.startsWith(astroPages))
      return `/${withoutEnding(path.slice(astroPages.length))}/`.replace(/\/{2,}/gu, "/");
    const place = names === "own" ? null : placeOf(path, found);
    if (place === null) return null;
    const below = path.slice(place.base.length);
    if (names === "spelled") return `/${place.route}${below.replace(/\.(?:md|markdown)$/iu, "")}/`;
    return `/${place.route}${slugsOf(below, textAt(fields, "slug"), dropsFolders)}/`.replace(/\/{2,}/gu, "/");
  };
}

/** What decides under which route a note is published. */
interface Places {
  /** The folders of collections. */
  readonly bases: readonly string[];
  /** The folders of the dynamic routes for notes. */
  readonly routes: readonly string[];
}

function placesOf(folder: BlogFolder): Places {
  const open = openFolders(folder);
  const every = [...new Set(folder.files.flatMap(({ path }) => collectionFolder.exec(path)?.[0] ?? []))];
  if (isStarlight(folder)) return { bases: ["src/content/docs/"], routes: [""] };
  const routes = noteRoutes(folder);
  return {
    bases: open.length > 0 ? open : every,
    routes: routes.length !== 1 && isAstroPaper(folder) ? ["posts/"] : routes,
  };
}

/** Starlight shows each of its documents, posts of its blog too, at its path. */
function isStarlight({ files, readText }: BlogFolder): boolean {
  const config = files.find(({ path }) => /^astro\.config\.\w+$/u.test(path))?.path;
  return config !== undefined && (readText(config) ?? "").includes("@astrojs/starlight");
}

function placeOf(path: string, places: Places): { readonly base: string; readonly route: string } | null {
  const base = places.bases.find((one) => path.startsWith(one));
  const route = base === undefined ? null : routeOf(base, places);
  if (base === undefined || route === null) return null;
  return places.routes.length > 1 && ofLanguage.test(path) ? null : { base, route };
}

/** A translation, `index.en.md`, which a site with several routes may publish anywhere. */
const ofLanguage = /\.[a-z]{2}(?:-[a-z]{2})?\.(?:md|markdown)$/iu;

/**
 * The route that publishes a collection: the site's only one, or of several the one named like the collection's folder,
 * in the plural too.
 */
function routeOf(base: string, { routes, bases }: Places): string | null {
  const [only = null, ...others] = routes;
  if (others.length === 0 && bases.length === 1) return only?.includes("[") === true ? null : only;
  const name = base.split("/").at(-2) ?? "";
  // Cactus shows the notes of `post/` at `posts/`.
  return [`${name}/`, `${name}s/`].find((named) => routes.includes(named)) ?? null;
}

/** How Astro derives a slug from a path; `typed` is the note's own `slug:`. */
function slugsOf(path: string, typed: string | null, dropsFolders: boolean): string {
  const below = withoutEnding(path).split("/");
  const folders = below.slice(0, -1).filter((name) => !(dropsFolders && name.startsWith("_")));
  const shown = typed === null || dropsFolders ? [...folders, ...below.slice(-1)] : [];
  return [...shown.slice(0, typed === null ? undefined : -1).map(slugOf), ...(typed === null ? [] : [typed])].join("/");
}

function noteRoutes({ files }: BlogFolder): readonly string[] {
  return files.flatMap(({ path }) => {
    const found = /^src\/pages\/((?:[^/]+\/)*)\[(?:\.\.\.)?(?:slug|id|path)\](?:\/index)?\.astro$/u.exec(path);
    return found === null ? [] : [found[1] ?? ""];
  });
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
