import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { yamlOfToml } from "../front-matter/toml.ts";
import { textAt, valueIgnoringCase } from "../front-matter/yaml-values.ts";
import { mergedSettings } from "./merged-settings.ts";

/** A file of Hugo's settings. */
interface HugoFile {
  readonly file: string;
  /** The names of the whole that its own stand under: `languages` and `ko` for `languages.ko.toml`. */
  readonly under: readonly string[];
  /** What it says, under those names; null where it cannot be read. */
  readonly root: YamlNode | null;
}

/** The settings of a blog of Hugo's, read once for all that they decide. */
export interface HugoSettings {
  /** Those that win over others first. */
  readonly files: readonly HugoFile[];
  /** What they say together; null where there are none. */
  readonly root: YamlNode | null;
  /** Whether all of them could be read. */
  readonly isWhole: boolean;
}

/** A text of the settings, and where it stands. */
export interface HugoText {
  readonly text: string;
  readonly file: string;
  /** The names that lead to it in its file, as they are spelled there. */
  readonly typed: string;
  /** The names that lead to it in the whole. */
  readonly path: string;
}

/** Reads the settings of a blog of Hugo's: the file at the top, then those of the folder of settings, of which what is published has its own. */
export function readHugoSettings({ files, readText }: Pick<BlogFolder, "files" | "readText">): HugoSettings {
  const read = files
    .flatMap(({ path }) => placeOf(path) ?? [])
    .toSorted((one, other) => one.rank - other.rank)
    .flatMap(({ file, under }): readonly HugoFile[] => {
      const text = readText(file);
      if (text === null) return [];
      const root = rootOf(text, file.endsWith(".toml"));
      return [{ file, under, root: root === null ? null : beneath(root, under) }];
    });
  const roots = read.flatMap(({ root }) => root ?? []);
  const [first = null, ...others] = roots.filter(({ kind }) => kind === "fields");
  return {
    files: read,
    root: first === null ? (roots[0] ?? null) : others.reduce((whole, one) => mergedSettings(whole, one), first),
    isWhole: roots.length === read.length,
  };
}

/** A value by the names that lead to it, which have no case in Hugo. */
export function settingAt({ root }: HugoSettings, ...names: readonly string[]): YamlNode | null {
  return names.reduce<YamlNode | null>((node, name) => valueIgnoringCase(node, name), root);
}

/** A text by the names that lead to it, and which file says it; null where none does. */
export function settingText({ files }: HugoSettings, path: string): HugoText | null {
  for (const { file, under, root } of files) {
    const found = textIn(root, path.split("."));
    if (found !== null)
      return { file, text: found.text, path: found.path.join("."), typed: found.path.slice(under.length).join(".") };
  }
  return null;
}

function textIn(root: YamlNode | null, names: readonly string[]) {
  let node = root;
  const path: string[] = [];
  for (const name of names) {
    if (node?.kind !== "fields") return null;
    const entry = node.entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
    if (entry === undefined) return null;
    path.push(entry.key);
    node = entry.value;
  }
  const text = textAt(node);
  return text === null ? null : { path, text };
}

interface FilePlace {
  readonly file: string;
  readonly under: readonly string[];
  /** Less wins. */
  readonly rank: number;
}

const wholeNames = ["hugo", "config"];
const endings = ["toml", "yaml", "yml", "json"];
const ownFolders = ["production", "_default"];

/** What a file is among the settings by its name; null for any other file. */
function placeOf(file: string): FilePlace | null {
  const [, folder, name = "", language, ending = ""] =
    /^(?:config\/(production|_default)\/)?([\w-]+)(?:\.([\w-]+))?\.(\w+)$/u.exec(file) ?? [];
  const isWhole = wholeNames.includes(name) && language === undefined;
  if (!endings.includes(ending) || (folder === undefined && !isWhole)) return null;
  const byName = isWhole ? wholeNames.indexOf(name) : wholeNames.length;
  const byFolder = folder === undefined ? 0 : 1 + ownFolders.indexOf(folder);
  const rank = (byFolder * 3 + byName) * endings.length + endings.indexOf(ending);
  return { file, under: isWhole ? [] : namesAbove(name, language), rank };
}

/** What a file of one part says stands under the name of the file, or in what is said of a language. */
function namesAbove(name: string, language: string | undefined): readonly string[] {
  if (language === undefined) return [name];
  return ["languages", language, ...(name === "languages" ? [] : [name])];
}

function beneath(root: YamlNode, under: readonly string[]): YamlNode {
  return under.reduceRight<YamlNode>((value, key) => {
    const { start, end } = value;
    return { kind: "fields", entries: [{ key, keySpan: { start, end: start }, value }], start, end };
  }, root);
}

function rootOf(text: string, isToml: boolean): YamlNode | null {
  const lines = isToml ? yamlOfToml(text)?.join("\n") : text;
  const reading = lines === undefined ? null : readYaml(lines);
  return reading?.ok === true ? reading.root : null;
}
