import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { defaultLanguage, languages } from "../../model/text/language.ts";
import { defaultConfig } from "./default-config.ts";
import { readBasePath } from "./read-base-path.ts";
import { readComments } from "./read-comments.ts";
import { readHighlightLegend } from "./read-highlight-legend.ts";
import { readIndexNowKey } from "./read-index-now-key.ts";
import { readKeywordAliases } from "./read-keyword-aliases.ts";
import { readOrigin } from "./read-origin.ts";
import { readPermalinkPattern } from "./read-permalink-pattern.ts";
import { readSectionNames } from "./read-section-names.ts";
import { readTimeZone } from "./read-time-zone.ts";
import { readVerification } from "./read-verification.ts";
import { type Setting, type SettingReader, wrongType } from "./setting-reading.ts";
import { unknownKeys } from "./unknown-keys.ts";
import {
  isObject,
  readBoolean,
  readChoice,
  readCount,
  readNonEmptyText,
  readText,
  readTextOrNull,
} from "./value-readers.ts";

/** A configuration with every gap filled, and the problems of rejected values. */
export interface ReadConfig {
  readonly config: SiteConfig;
  readonly diagnostics: readonly Diagnostic[];
}

/** A value given for one setting, in the file or overriding it. */
export interface GivenSetting {
  readonly name: keyof SiteConfig;
  readonly found: unknown;
  readonly setting: Setting;
}

type Readers = { readonly [Key in keyof SiteConfig]: SettingReader<SiteConfig[Key]> };

const readers: Readers = {
  title: readNonEmptyText,
  description: readText,
  author: readTextOrNull,
  language: readChoice(languages),
  timeZone: readTimeZone,
  origin: readOrigin,
  basePath: readBasePath,
  permalink: readPermalinkPattern,
  pageSize: readCount(1000),
  longestList: readCount(1_000_000),
  highlightLegend: readHighlightLegend,
  equalsHighlight: readBoolean,
  keywordAliases: readKeywordAliases,
  sectionNames: readSectionNames,
  comments: readComments,
  verification: readVerification,
  indexNowKey: readIndexNowKey,
  articleMode: readChoice(["full", "highlights", "link"]),
  brokenLinks: readChoice(["error", "warning"]),
  feedContent: readChoice(["summary", "words", "full"]),
};

/** Splits what a configuration file exports into settings; `whole` stands for the file itself. */
export function settingsIn(
  exported: unknown,
  whole: Setting,
  settingOf: (key: string) => Setting,
): { readonly given: readonly GivenSetting[]; readonly diagnostics: readonly Diagnostic[] } {
  if (!isObject(exported)) {
    const reading = wrongType(exported, "object", whole);
    return { given: [], diagnostics: "problems" in reading ? reading.problems : [] };
  }
  const names = Object.keys(exported);
  return {
    given: names.filter(isKnown).map((name) => ({ name, found: exported[name], setting: settingOf(name) })),
    diagnostics: names
      .filter((name) => !isKnown(name))
      .flatMap((name) =>
        unknownKeys({ [name]: null }, Object.keys(readers), { key: "", where: settingOf(name).where }),
      ),
  };
}

/** Decodes settings over the defaults; later values of a name override earlier ones. `undefined` means not given. */
export function readConfig(given: readonly GivenSetting[]): ReadConfig {
  const last = new Map(given.filter(({ found }) => found !== undefined).map((setting) => [setting.name, setting]));
  const diagnostics: Diagnostic[] = [];
  const read = <Key extends keyof SiteConfig>(name: Key, fallback: SiteConfig[Key]): SiteConfig[Key] => {
    const setting = last.get(name);
    if (setting === undefined) return fallback;
    const reading = readers[name](setting.found, setting.setting);
    if ("value" in reading) return reading.value;
    diagnostics.push(...reading.problems);
    return fallback;
  };
  const defaults = defaultConfig(read("language", defaultLanguage));
  const config: SiteConfig = {
    title: read("title", defaults.title),
    description: read("description", defaults.description),
    author: read("author", defaults.author),
    language: defaults.language,
    timeZone: read("timeZone", defaults.timeZone),
    origin: read("origin", defaults.origin),
    basePath: read("basePath", defaults.basePath),
    permalink: read("permalink", defaults.permalink),
    pageSize: read("pageSize", defaults.pageSize),
    longestList: read("longestList", defaults.longestList),
    highlightLegend: read("highlightLegend", defaults.highlightLegend),
    equalsHighlight: read("equalsHighlight", defaults.equalsHighlight),
    keywordAliases: read("keywordAliases", defaults.keywordAliases),
    sectionNames: read("sectionNames", defaults.sectionNames),
    comments: read("comments", defaults.comments),
    verification: read("verification", defaults.verification),
    indexNowKey: read("indexNowKey", defaults.indexNowKey),
    articleMode: read("articleMode", defaults.articleMode),
    brokenLinks: read("brokenLinks", defaults.brokenLinks),
    feedContent: read("feedContent", defaults.feedContent),
  };
  return { config, diagnostics };
}

function isKnown(name: string): name is keyof SiteConfig {
  return Object.hasOwn(readers, name);
}
