import type { BlogFolder } from "../blog/blog-folder.ts";
import { folderOf } from "../blog/blog-folder.ts";
import { quotedText, unquoted, withoutProgramComments } from "../blog/program-text.ts";
import { vitepressSource } from "../vitepress/vitepress-address.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";

/** A program with settings, without its comments. */
export interface SettingsProgram {
  readonly file: string;
  readonly program: string;
}

/**
 * The settings of VuePress or VitePress and the files they bring in, such as `theme.ts`; also those a theme reads by
 * their name.
 */
export function settingsPrograms(folder: BlogFolder): readonly SettingsProgram[] {
  const places = [named(vuepressSource(folder), ".vuepress/"), named(vitepressSource(folder), ".vitepress/")];
  const known = new Set(folder.files.map(({ path }) => path));
  const left = [...known].filter((path) => places.some((place) => place !== null && isSettings(path, place)));
  const read = new Map<string, SettingsProgram>();
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    if (read.has(file)) continue;
    const program = withoutProgramComments(folder.readText(file) ?? "");
    read.set(file, { file, program });
    left.push(...broughtInto(file, program, known));
  }
  return [...read.values()];
}

function named(source: string | null, folder: string): string | null {
  return source === null ? null : source + folder;
}

function isSettings(path: string, folder: string): boolean {
  return (
    path.startsWith(folder) &&
    /^(?:config(?:\/index)?|theme|themeConfig|plume\.config)\.\w+$/u.test(path.slice(folder.length))
  );
}

const bringing = new RegExp(`\\b(?:from|import|require)\\s*\\(?\\s*(${quotedText})`, "gu");
const endings = ["", ...["ts", "js", "mts", "mjs", "cts", "cjs"].flatMap((one) => [`.${one}`, `/index.${one}`])];

/** The files of the folder that a program imports. */
function broughtInto(file: string, program: string, known: ReadonlySet<string>): readonly string[] {
  return [...program.matchAll(bringing)].flatMap(([, typed = ""]) => {
    const path = pathFrom(folderOf(file), unquoted(typed));
    const stem = path?.replace(/\.[cm]?[jt]s$/u, "") ?? null;
    const paths = path === null || stem === null ? [] : [path, ...endings.map((ending) => stem + ending)];
    return paths.find((one) => known.has(one)) ?? [];
  });
}

/** A relative path from a folder; null for a package, or what is outside the blog. */
function pathFrom(folder: string, typed: string): string | null {
  if (!/^\.{1,2}(?:\/|$)/u.test(typed)) return null;
  const names: string[] = [];
  for (const name of `${folder}${typed}`.split("/")) {
    if (name === ".." && names.pop() === undefined) return null;
    if (name !== ".." && name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}
