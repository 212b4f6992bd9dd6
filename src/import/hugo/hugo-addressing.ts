import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { type BlogFolder, folderOf } from "../blog/blog-folder.ts";
import { textAt, textsOf } from "../front-matter/yaml-values.ts";
import { type HugoBlog, hugoPage } from "./hugo-blog.ts";
import type { HugoLanguages } from "./hugo-languages.ts";
import { type HugoSettings, settingAt, settingText } from "./hugo-settings.ts";
import { isSectionPage } from "./section-page.ts";

/** How a blog of Hugo's gives its notes their addresses. */
export interface HugoAddressing {
  /** Patterns by the outermost folder, in small letters. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** Those of languages that have some of their own, in place of all others. */
  readonly permalinksOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether an address ends in `.html`. */
  readonly isUgly: boolean;
  readonly keepsCase: boolean;
  /** Whether the day before a file's name is its date and no part of its address. */
  readonly takesDayOff: boolean;
  readonly languages: HugoLanguages;
  /** Folders of content with a page of their own, each with a slash at its end. */
  readonly sections: ReadonlySet<string>;
}

/** Reads how a blog of Hugo's gives addresses; null where that is not to be told. */
export function readHugoAddressing({ files }: Pick<BlogFolder, "files">, blog: HugoBlog): HugoAddressing | null {
  const { settings, languages, content } = blog;
  const { root, isWhole } = settings;
  const ugly = settingAt(settings, "uglyURLs");
  // Zola, whose folders are those of Hugo, has other rules.
  const isZola = settingAt(settings, "base_url") !== null;
  if (root === null || !isWhole || isZola || content.length === 0 || ugly?.kind === "fields") return null;
  const says = (name: string): boolean => meantBoolean(textAt(settingAt(settings, name)) ?? "") === true;
  return {
    permalinks: new Map(patternsIn(settingAt(settings, "permalinks"))),
    permalinksOf: new Map(
      languages.all.flatMap((language) => {
        const own = settingAt(settings, "languages", language, "permalinks");
        return own === null ? [] : [[language, new Map(patternsIn(own))] as const];
      }),
    ),
    isUgly: hasUglyAddresses(settings),
    keepsCase: says("disablePathToLower"),
    takesDayOff: textsOf(settingAt(settings, "frontmatter", "date")).some((name) => name.toLowerCase() === ":filename"),
    languages,
    sections: new Set(
      files.flatMap(({ path }) => (isSectionPage(path) ? folderOf(hugoPage(path, blog)?.path ?? "") : [])),
    ),
  };
}

/** The patterns that give notes of a language their addresses. */
export function patternsFor(
  language: string,
  { permalinks, permalinksOf }: Pick<HugoAddressing, "permalinks" | "permalinksOf">,
): ReadonlyMap<string, string> {
  return permalinksOf.get(language) ?? permalinks;
}

/** Whether all addresses of a blog of Hugo's are those of files. */
export function hasUglyAddresses(settings: HugoSettings): boolean {
  return meantBoolean(settingText(settings, "uglyURLs")?.text ?? "") === true;
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
