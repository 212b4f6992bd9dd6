import { isNoteFile } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { quotedText, textBehind, unquoted, withoutProgramComments } from "../blog/program-text.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";

const configFiles = [
  "src/content.config.ts",
  "src/content.config.mts",
  "src/content.config.js",
  "src/content/config.ts",
];

/**
 * The folders of notes that a site of Astro's names by a pattern, each with a slash at its end. The program itself leaves out
 * folders whose names begin with an underscore; a pattern that says nothing of folders takes them for order alone.
 */
export function openFolders(folder: BlogFolder): readonly string[] {
  const { readText } = folder;
  if (isAstroPaper(folder) && configFiles.every((file) => readText(file) === null)) return ["src/data/blog/"];
  const program = withoutProgramComments(configFiles.map(readText).find((text) => text !== null) ?? "");
  const loaders = program.split(/\bglob\s*\(/u).slice(1);
  return loaders.flatMap((loader) => {
    const base = baseOf(loader, program);
    return base !== null && /^(?:\.\/)?\*\*\/[^/]*$/u.test(textBehind(loader, "pattern") ?? "") ? [base] : [];
  });
}

/**
 * The folders of collections that are no posts, as those of authors: none of their notes has a day, where those of another
 * collection have.
 */
export function undatedCollections(folder: BlogFolder): readonly string[] {
  const paths = folder.files.map(({ path }) => path).filter(isNoteFile);
  const bases = new Set([...openFolders(folder), ...paths.flatMap((path) => collectionFolder.exec(path)?.[0] ?? [])]);
  const isDated = (base: string): boolean =>
    paths.some((path) => path.startsWith(base) && hasDay(path, folder.readText(path) ?? ""));
  const undated = [...bases].filter((base) => !isDated(base));
  return undated.length < bases.size ? undated : [];
}

/** How a site of Astro's names its notes: as Astro does, as their files are spelled, or as its own program says. */
export function entryNames({ readText }: Pick<BlogFolder, "readText">): "usual" | "spelled" | "own" {
  const program = withoutProgramComments(configFiles.map(readText).find((text) => text !== null) ?? "");
  if (!/\bgenerateId\b/u.test(program)) return "usual";
  const spelled =
    /\bgenerateId\s*:\s*\(\{\s*entry\s*\}\)\s*=>\s*entry\.replace\(\/\\\.(?:md|mdx\?|\(md\|mdx\))\$\/i?,\s*(?:""|'')\)\s*[,}]/u;
  return spelled.test(program) ? "spelled" : "own";
}

/** A folder of notes as versions of Astro have it that name none. */
export const collectionFolder = /^src\/content\/[^/]+\//u;

function hasDay(path: string, text: string): boolean {
  const fields = text.slice(0, frontMatterLines(text)?.end ?? 0);
  return /^["']?[\w ]*(?:date|created|publish)\w*["']?[ \t]*:/imu.test(fields) || /\d{4}-?\d\d-?\d\d/u.test(path);
}

/** Whether a site is made with AstroPaper, which has folders for order alone: they are no part of an address. */
export function isAstroPaper({ files, readText }: BlogFolder): boolean {
  const isNamed = /"name"\s*:\s*"astro-paper"/u.test(readText("package.json") ?? "");
  return isNamed || files.some(({ path }) => path === "src/utils/getPath.ts");
}

/** The folder of a loader, in which names of the program may stand for texts. */
function baseOf(loader: string, program: string): string | null {
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
