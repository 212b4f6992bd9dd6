import { meantBoolean } from "../../../parse/front-matter/fields/meant-boolean.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { type BlogFolder, folderOf } from "../../blog/blog-folder.ts";
import { saysYes, textAt, textsOf } from "../../front-matter/yaml-values.ts";
import { isZola } from "../../zola/zola-address.ts";
import { isSectionPage } from "../content/section-page.ts";
import { type HugoBlog, hugoPage } from "../hugo-blog.ts";
import type { HugoLanguages } from "../settings/hugo-languages.ts";
import { type HugoSettings, settingAt, settingText } from "../settings/hugo-settings.ts";

/** How a Hugo blog assigns addresses. */
export interface HugoAddressing {
  /** Patterns by top-level folder, in lower case. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** Patterns by language; they replace all others for it. */
  readonly permalinksOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether addresses end in `.html`. */
  readonly isUgly: boolean;
  readonly keepsCase: boolean;
  /** Whether a date prefix of a file name is the date and not part of the address. */
  readonly takesDayOff: boolean;
  readonly languages: HugoLanguages;
  /** Content folders with a page of their own, each ending in a slash. */
  readonly sections: ReadonlySet<string>;
}

/** Reads how a Hugo blog assigns addresses; null if unknown. */
export function readHugoAddressing({ files }: Pick<BlogFolder, "files">, blog: HugoBlog): HugoAddressing | null {
  const { settings, languages, content } = blog;
  const { root, isWhole } = settings;
  const ugly = settingAt(settings, "uglyURLs");
  // Zola uses Hugo's folders but other rules.
  if (root === null || !isWhole || isZola(settings) || content.length === 0 || ugly?.kind === "fields") return null;
  const says = (name: string): boolean => saysYes(settingAt(settings, name));
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

/** The address patterns for notes of one language. */
export function patternsFor(
  language: string,
  { permalinks, permalinksOf }: Pick<HugoAddressing, "permalinks" | "permalinksOf">,
): ReadonlyMap<string, string> {
  return permalinksOf.get(language) ?? permalinks;
}

/** Whether all addresses of a Hugo blog are files. */
export function hasUglyAddresses(settings: HugoSettings): boolean {
  return meantBoolean(settingText(settings, "uglyURLs")?.text ?? "") === true;
}

/** Patterns of pages, which may be under a key of their own; those of lists are separate. */
function patternsIn(node: YamlNode | null): readonly (readonly [string, string])[] {
  if (node?.kind !== "fields") return [];
  return node.entries.flatMap(({ key, value }) => {
    const text = textAt(value);
    if (text !== null) return [[key.toLowerCase(), text] as const];
    return key.toLowerCase() === "page" ? patternsIn(value) : [];
  });
}
