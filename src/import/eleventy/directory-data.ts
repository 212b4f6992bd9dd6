import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { heldByOtherProgram } from "../../parse/front-matter/held/held-by-other-program.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlEntry, YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { withFoldersAbove } from "../blog/path-glob.ts";
import { objectsBehind, withoutNested } from "../blog/program-lists.ts";
import { unquoted, withoutProgramComments } from "../blog/program-text.ts";
import { asYaml } from "../front-matter/foreign-front-matter.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asDraft, mostHeld } from "../front-matter/most-held.ts";

/** What a data file of Eleventy says about the notes of its folder, or about one note. */
interface DirectoryData {
  readonly file: string;
  /** The path of what it is about: a folder's path and its name once more, or a note's without its ending. */
  readonly about: string;
  readonly values: ReadonlyMap<string, YamlNode>;
  /** Whether it may publish none of them, by a computed address. */
  readonly isUnsure: boolean;
}

const dataFile = /^(.*?)(?:\.11tydata)?\.(?:json|[cm]?js)$/su;

/** Returns how a note is held back by Eleventy's data for its folders and for itself; its own fields come first. */
export function heldByData(folder: BlogFolder): (note: string) => HoldingField | null {
  const all = new Map<string, readonly DirectoryData[]>();
  for (const one of dataIn(folder)) all.set(one.about, [...(all.get(one.about) ?? []), one]);
  if (all.size === 0) return () => null;
  return (note) => {
    const found = placesFor(note).flatMap((about) => all.get(about) ?? []);
    if (found.some(({ isUnsure }) => isUnsure)) return asDraft;
    const given = new Map(found.flatMap(({ values }) => [...values]));
    for (const { key } of given.size === 0 ? [] : ownFields(folder, note)) given.delete(key);
    return mostHeld([...given].flatMap(([name, value]) => heldByValue(name, value) ?? []));
  };
}

/** The data files that may hold notes back but cannot be read. */
export function unreadData(folder: BlogFolder): readonly string[] {
  return dataIn(folder).flatMap(({ file, isUnsure }) => (isUnsure ? [`${file}: permalink`] : []));
}

/** Data for a folder is named like it, outermost first; data for a note like the note. */
function placesFor(note: string): readonly string[] {
  const folders = withFoldersAbove(note).slice(0, -1);
  return [...folders.map((path) => `${path}/${path.slice(path.lastIndexOf("/") + 1)}`), withoutNoteEnding(note)];
}

function ownFields({ readText }: BlogFolder, note: string): readonly YamlEntry[] {
  const text = readText(note) ?? "";
  const fields = frontMatterFields(asYaml({ from: note, to: note, text, changes: [] })?.text ?? text);
  return fields?.kind === "fields" ? fields.entries : [];
}

function heldByValue(name: string, value: YamlNode): HoldingField | null {
  const isNowhere = name === "permalink" && value.kind === "scalar" && String(value.value) === "false";
  return isNowhere ? asDraft : heldByOtherProgram(name, value);
}

function dataIn({ files, readText }: BlogFolder): readonly DirectoryData[] {
  const notes = new Set(files.flatMap(({ path }) => placesFor(path)));
  return files.flatMap(({ path: file }) => {
    const [, about] = dataFile.exec(file) ?? [];
    const isPlainProgram = /(?<!\.11tydata)\.[cm]?js$/u.test(file);
    if (about === undefined || isPlainProgram || !notes.has(about)) return [];
    const text = readText(file) ?? "";
    return [{ file, about, ...(file.endsWith(".json") ? inJson(text) : inProgram(withoutProgramComments(text))) }];
  });
}

type DataSaid = Pick<DirectoryData, "values" | "isUnsure">;

function inJson(text: string): DataSaid {
  const reading = readYaml(text);
  const entries = reading.ok && reading.root.kind === "fields" ? reading.root.entries : [];
  return { values: new Map(entries.map(({ key, value }) => [key, value])), isUnsure: !reading.ok };
}

const literalValue = /(?<![\w$.])["']?(\w+)["']?\s*:\s*(true|false|"[^"\\\n]*"|'[^'\\\n]*')\s*(?=[,}]|$)/gu;

/** A draft that is held back by its own field is no reason to hold back the others. */
const ofDrafts =
  /(?<![!\w$.])[\w$]+\??\.draft\b\s*(?:&&[^?;{}]*)?\?\s*false\b|\bif\s*\(\s*[\w$]+\??\.draft\b\s*(?:&&[^{};]*)?\)\s*\{?\s*return\s+false\b/gu;

function inProgram(program: string): DataSaid {
  const [object = ""] = objectsBehind(program, /(?:\bmodule\s*\.\s*exports\s*=|\bexport\s+default)\s*\{/gu);
  const literals = [...withoutNested(object).matchAll(literalValue)];
  const values = literals.map(([, name = "", typed = ""]): [string, YamlNode] => [name, literalNode(typed)]);
  // What is literal is known; the rest may decide for each note.
  const rest = program.replace(literalValue, "").replace(ofDrafts, "");
  return { values: new Map(values), isUnsure: /\bpermalink\b.*\bfalse\b/su.test(rest) };
}

function literalNode(typed: string): YamlNode {
  const value = /^["']/u.test(typed) ? unquoted(typed) : typed === "true";
  return { kind: "scalar", value, start: 0, end: 0 };
}
