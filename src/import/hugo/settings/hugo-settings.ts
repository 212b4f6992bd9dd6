import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../../blog/blog-folder.ts";
import { readSettings, type SettingFault, type SettingsReading } from "../../blog/read-settings.ts";
import { readableToml } from "../../front-matter/readable-toml.ts";
import { yamlOfToml } from "../../front-matter/toml.ts";
import { textAt, valueIgnoringCase } from "../../front-matter/yaml-values.ts";
import { mergedSettings } from "./merged-settings.ts";

/** One of Hugo's settings files. */
interface HugoFile {
  readonly file: string;
  /** The keys its contents belong under: `languages` and `ko` for `languages.ko.toml`. */
  readonly under: readonly string[];
  /** Its contents as far as they can be read, nested under those keys; null if they cannot. */
  readonly root: YamlNode | null;
}

/** A Hugo blog's settings, read once. */
export interface HugoSettings {
  /** Highest precedence first. */
  readonly files: readonly HugoFile[];
  /** All files merged; null if there are none. */
  readonly root: YamlNode | null;
  /** Whether everything that decides about addresses could be read. */
  readonly isWhole: boolean;
  readonly faults: readonly (SettingFault & { readonly file: string })[];
}

/** What decides where a note is published, at the top of the settings. */
const ofAddresses =
  /^(?:|permalinks|uglyURLs|disablePathToLower|frontmatter|content\w*|default\w*|disableLanguages|languages|cascade)$/iu;

/** A text value and where it comes from. */
export interface HugoText {
  readonly text: string;
  readonly file: string;
  /** Its key path within its file, as spelled. */
  readonly typed: string;
  /** Its key path in the merged settings. */
  readonly path: string;
}

/**
 * Reads a Hugo blog's settings: the file at the root, then the `config` folder, where `production` overrides
 * `_default`.
 */
export function readHugoSettings({ files, readText }: Pick<BlogFolder, "files" | "readText">): HugoSettings {
  const read = files
    .flatMap(({ path }) => placeOf(path) ?? [])
    .toSorted((one, other) => one.rank - other.rank)
    .flatMap(({ file, under }) => {
      const text = readText(file);
      if (text === null) return [];
      const { root, faults, unread } = file.endsWith(".toml") ? tomlReading(text) : readSettings(text);
      const names = unread === null ? null : [...unread].map((name) => under[0] ?? name);
      return [{ file, under, root: root === null ? null : beneath(root, under), faults, names }];
    });
  const roots = read.flatMap(({ root }) => root ?? []);
  const [first = null, ...others] = roots.filter(({ kind }) => kind === "fields");
  return {
    files: read,
    root: first === null ? (roots[0] ?? null) : others.reduce((whole, one) => mergedSettings(whole, one), first),
    isWhole: read.every(({ names }) => names?.every((name) => !ofAddresses.test(name)) === true),
    faults: read.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault }))),
  };
}

/** The value at a key path; Hugo ignores case. */
export function settingAt({ root }: HugoSettings, ...names: readonly string[]): YamlNode | null {
  return names.reduce<YamlNode | null>((node, name) => valueIgnoringCase(node, name), root);
}

/** The text at a key path, and its file; null if missing. */
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
  /** The lowest wins. */
  readonly rank: number;
}

const wholeNames = ["hugo", "config"];
const endings = ["toml", "yaml", "yml", "json"];
const ownFolders = ["production", "_default"];

/** What a file's name makes it among the settings; null for any other file. */
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

/** A partial file's contents belong under its own name, or under a language's settings. */
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

function tomlReading(typed: string): SettingsReading {
  const readable = readableToml(typed);
  const yaml = readable === null ? null : yamlOfToml(readable.text);
  if (readable === null || yaml === null) return { root: null, faults: [], unread: null };
  const { root } = readSettings(yaml.join("\n"));
  const isNothing = readable.unread.length > 0 && (root?.kind !== "fields" || root.entries.length === 0);
  const faults = readable.unread.map(({ line, typed: asTyped }) => ({ line, typed: asTyped, meant: null }));
  if (isNothing) return { root: null, faults, unread: null };
  return { root, faults, unread: new Set(readable.unread.map(({ name }) => name)) };
}
