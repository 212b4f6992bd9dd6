import { isNoteFile } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { listsBehind, objectsBehind } from "../blog/program-lists.ts";
import { quotedText, unquoted, withoutProgramComments } from "../blog/program-text.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";

const configFiles = [
  "src/content.config.ts",
  "src/content.config.mts",
  "src/content.config.js",
  "src/content/config.ts",
];

/**
 * The base folders of glob loaders whose pattern accepts every folder, each ending in a slash. Astro itself skips
 * folders that begin with an underscore; under such a pattern they only group files.
 */
export function openFolders(folder: BlogFolder): readonly string[] {
  const { readText } = folder;
  if (isAstroPaper(folder) && configFiles.every((file) => readText(file) === null)) return ["src/data/blog/"];
  return globLoaders(folder).flatMap(({ base, patterns }) =>
    base !== null && patterns?.length === 1 && /^(?:\.\/)?\*\*\/[^/]*$/u.test(patterns[0] ?? "") ? [base] : [],
  );
}

/** A loader that takes files by patterns. */
interface GlobLoader {
  /** Ends in a slash; null if it is computed. */
  readonly base: string | null;
  /** Null if they are computed. */
  readonly patterns: readonly string[] | null;
}

/** The file of an Astro site's collections, and its program without comments. */
export function collectionConfig({ readText }: Pick<BlogFolder, "readText">): {
  readonly file: string;
  readonly program: string;
} {
  const file = configFiles.find((path) => readText(path) !== null) ?? "";
  return { file, program: withoutProgramComments(readText(file) ?? "") };
}

/** The glob loaders of an Astro site's collections. */
export function globLoaders(folder: Pick<BlogFolder, "readText">): readonly GlobLoader[] {
  const { program } = collectionConfig(folder);
  return objectsBehind(program, /\bglob\s*\(\s*\{/gu).map((options) => ({
    base: loaderBase(options, program),
    patterns: listsBehind(options, "pattern")[0] ?? null,
  }));
}

/**
 * Collections that are not posts, such as authors: none of their notes has a date, while another collection's notes do.
 */
export function undatedCollections(folder: BlogFolder): readonly string[] {
  const paths = folder.files.map(({ path }) => path).filter(isNoteFile);
  const bases = new Set([...openFolders(folder), ...paths.flatMap((path) => collectionFolder.exec(path)?.[0] ?? [])]);
  const isDated = (base: string): boolean =>
    paths.some((path) => path.startsWith(base) && hasDay(path, folder.readText(path) ?? ""));
  const undated = [...bases].filter((base) => !isDated(base));
  return undated.length < bases.size ? undated : [];
}

/** How an Astro site names its notes: Astro's default, the file's spelling, or the site's own code. */
export function entryNames(folder: Pick<BlogFolder, "readText">): "usual" | "spelled" | "own" {
  const { program } = collectionConfig(folder);
  if (!/\bgenerateId\b/u.test(program)) return "usual";
  const spelled =
    /\bgenerateId\s*:\s*\(\{\s*entry\s*\}\)\s*=>\s*entry\.replace\(\/\\\.(?:md|mdx\?|\(md\|mdx\))\$\/i?,\s*(?:""|'')\)\s*[,}]/u;
  return spelled.test(program) ? "spelled" : "own";
}

/** A collection's folder in Astro versions that need no loader. */
export const collectionFolder = /^src\/content\/[^/]+\//u;

function hasDay(path: string, text: string): boolean {
  const fields = text.slice(0, frontMatterLines(text)?.end ?? 0);
  return /^["']?[\w ]*(?:date|created|publish)\w*["']?[ \t]*:/imu.test(fields) || /\d{4}-?\d\d-?\d\d/u.test(path);
}

/** Files that only AstroPaper has: in every version, and since version 6. */
const astroPaperFiles: ReadonlySet<string> = new Set(["src/utils/getPath.ts", "astro-paper.config.ts"]);

/** Whether a site uses AstroPaper, whose subfolders only group files and are not part of addresses. */
export function isAstroPaper({ files, readText }: BlogFolder): boolean {
  const isNamed = /"name"\s*:\s*"astro-paper"/u.test(readText("package.json") ?? "");
  return isNamed || files.some(({ path }) => astroPaperFiles.has(path));
}

/** A loader's base folder, which may be given by constants of the program. */
export function loaderBase(loader: string, program: string): string | null {
  const [, typed = ""] = new RegExp(`\\bbase\\s*:\\s*(${quotedText}|\\w+)`, "u").exec(loader) ?? [];
  const base = /^\w/u.test(typed) ? constantOf(typed, program) : filledIn(unquoted(typed), program);
  const folder = base?.replace(/^(?:\.?\/)+|\/+$/gu, "") ?? "";
  return folder === "" || folder.includes("$") ? null : `${folder}/`;
}

function filledIn(text: string, program: string): string {
  return text.replace(/\$\{\s*(\w+)\s*\}/gu, (whole, name: string) => constantOf(name, program) ?? whole);
}

function constantOf(name: string, program: string): string | null {
  const [, typed] = new RegExp(`\\bconst\\s+${name}\\s*=\\s*(${quotedText})`, "u").exec(program) ?? [];
  return typed === undefined ? null : unquoted(typed);
}
