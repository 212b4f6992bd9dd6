import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { yamlOfToml } from "../front-matter/toml.ts";
import { textAt, textIgnoringCase, textsOf, valueIgnoringCase } from "../front-matter/yaml-values.ts";
import { hugoFiles, hugoLanguage } from "./hugo-config.ts";

/** How a blog of Hugo's gives its notes their addresses. */
export interface HugoAddressing {
  /** Patterns by the outermost folder, in small letters. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** Whether an address ends in `.html`. */
  readonly isUgly: boolean;
  readonly keepsCase: boolean;
  /** Whether the day before a file's name is its date and no part of its address. */
  readonly takesDayOff: boolean;
  /** The language whose notes have no folder of a language before them. */
  readonly language: string;
  /** All that a name may end in, that one among them. */
  readonly languages: readonly string[];
}

/** Reads how a blog of Hugo's gives addresses; null where that is not to be told. */
export function readHugoAddressing(folder: BlogFolder): HugoAddressing | null {
  const roots = hugoFiles(folder).map(({ text, isToml }) => rootOf(text, isToml));
  const known = roots.filter((root) => root !== null);
  const at = (name: string) => known.map((root) => valueIgnoringCase(root, name)).find((node) => node !== null) ?? null;
  const says = (name: string) => known.some((root) => meantBoolean(textIgnoringCase(root, name) ?? "") === true);
  // Zola, whose folders are those of Hugo, has other rules.
  const isZola = at("base_url") !== null;
  if (roots.length === 0 || known.length < roots.length || isZola || says("defaultContentLanguageInSubdir"))
    return null;
  const language = (at("defaultContentLanguage") === null ? null : hugoLanguage(folder)) ?? "en";
  return {
    permalinks: new Map([...patternsIn(at("permalinks")), ...patternsIn(ownFile(folder))]),
    isUgly: says("uglyURLs"),
    keepsCase: says("disablePathToLower"),
    takesDayOff: textsOf(valueIgnoringCase(at("frontmatter"), "date")).some(
      (name) => name.toLowerCase() === ":filename",
    ),
    language,
    languages: [language, ...languagesIn(at("languages"))],
  };
}

/** The settings in a file of Hugo's; null where they cannot be read. */
export function rootOf(text: string, isToml: boolean): YamlNode | null {
  const lines = isToml ? yamlOfToml(text)?.join("\n") : text;
  const reading = lines === undefined ? null : readYaml(lines);
  return reading?.ok === true ? reading.root : null;
}

function languagesIn(node: YamlNode | null): readonly string[] {
  return node?.kind === "fields" ? node.entries.map(({ key }) => key).filter((key) => /^[a-z-]+$/iu.test(key)) : [];
}

function ownFile({ readText }: BlogFolder): YamlNode | null {
  for (const ending of ["toml", "yaml", "yml"]) {
    const text = readText(`config/_default/permalinks.${ending}`);
    if (text !== null) return rootOf(text, ending === "toml");
  }
  return null;
}

/** Patterns of pages, which may stand under a name of their own; those of lists are others. */
function patternsIn(node: YamlNode | null): readonly (readonly [string, string])[] {
  if (node?.kind !== "fields") return [];
  return node.entries.flatMap(({ key, value }) => {
    const text = textAt(value);
    if (text !== null) return [[key.toLowerCase(), text] as const];
    return key.toLowerCase() === "page" ? patternsIn(value) : [];
  });
}
