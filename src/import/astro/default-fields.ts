import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { heldByOtherProgram } from "../../parse/front-matter/held/held-by-other-program.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { objectsBehind } from "../blog/program-lists.ts";
import { withoutProgramComments } from "../blog/program-text.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { mostHeld } from "../front-matter/most-held.ts";
import { valueAt } from "../front-matter/yaml-values.ts";
import { collectionConfig, loaderBase } from "./astro-collections.ts";

/** What notes in a folder are taken to say if they do not. */
interface UsualField {
  readonly base: string;
  readonly name: string;
  readonly held: HoldingField;
}

/**
 * Returns how a note of an Astro site is held back by a field that it lacks and whose default in the collection's
 * schema holds it back, if the site's pages ask for that field; null for other notes.
 */
export function heldByDefault(folder: BlogFolder): (note: string) => HoldingField | null {
  const usual = usualFields(folder).filter(({ name }) => isAskedFor(folder, name));
  return (note) => {
    const meant = usual.filter(({ base }) => note.startsWith(base));
    const fields = meant.length === 0 ? null : frontMatterFields(folder.readText(note) ?? "");
    return mostHeld(meant.flatMap(({ name, held }) => (valueAt(fields, name) === null ? [held] : [])));
  };
}

const booleanField =
  /(\w+)\s*:\s*z\s*\.\s*(?:coerce\s*\.\s*)?boolean\(\)(?:\s*\.\s*optional\(\))?\s*\.\s*default\(\s*(true|false)\s*\)/gu;

function usualFields(folder: BlogFolder): readonly UsualField[] {
  const { program } = collectionConfig(folder);
  const [above = "", ...parts] = program.split(/\bdefineCollection\s*\(/u);
  const names = [...program.matchAll(/(\w+)\s*[=:]\s*defineCollection\s*\(/gu)].map(([, name]) => name);
  return parts.flatMap((part, index) => {
    const [loader] = objectsBehind(part, /\bglob\s*\(\s*\{/gu);
    const base = loader === undefined ? `src/content/${names[index] ?? ""}/` : loaderBase(loader, program);
    // A schema may have a name of its own, above.
    const typed = /\bz\s*\.\s*object\b/u.test(part) ? part : above;
    return base === null ? [] : [...typed.matchAll(booleanField)].flatMap((found) => usualField(base, found));
  });
}

function usualField(base: string, [, name = "", typed = ""]: RegExpExecArray): readonly UsualField[] {
  const held = heldByOtherProgram(name, { kind: "scalar", value: typed === "true", start: 0, end: 0 });
  return held === null ? [] : [{ base, name, held }];
}

/** Whether a program of the site that reads a collection mentions a field. */
function isAskedFor({ files, readText }: BlogFolder, name: string): boolean {
  const field = new RegExp(`\\b${name}\\b`, "u");
  const programs = files.filter(({ path }) => /^src\/(?!content[./]).*\.(?:astro|[cm]?[jt]sx?)$/u.test(path));
  return programs.some(({ path }) => {
    const typed = readText(path) ?? "";
    return typed.includes("getCollection") && field.test(withoutProgramComments(typed));
  });
}
