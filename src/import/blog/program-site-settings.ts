import { isTimeZone } from "../../model/date/time-zone.ts";
import { addressSettings } from "../address-settings.ts";
import type { MappedSetting } from "../mapped-setting.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { assignedText, lineValue, textBehind, withoutProgramComments } from "./program-text.ts";

/** Where a program keeps its site settings, and under which names. */
interface SiteProgram {
  readonly file: RegExp;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  readonly base: string | null;
  readonly language: string;
  /** How a value stands in the file; behind a name and colon if absent. */
  readonly says?: (text: string, name: string) => string | null;
  /** A name that must be in the file. */
  readonly marker?: string;
  readonly author?: string;
  readonly timeZone?: string;
}

const programs: readonly SiteProgram[] = [
  {
    file: /^docusaurus\.config\.\w+$/u,
    title: "title",
    description: "tagline",
    url: "url",
    base: "baseUrl",
    language: "defaultLocale",
  },
  // Starter templates keep the values to fill in here.
  {
    file: /^gatsby-meta-config\.\w+$/u,
    title: "title",
    description: "description",
    url: "siteUrl",
    base: null,
    language: "language",
  },
  {
    file: /^gatsby-config\.\w+$/u,
    title: "title",
    description: "description",
    url: "siteUrl",
    base: "pathPrefix",
    language: "lang",
  },
  {
    file: /^(?:.*\/)?\.(?:vite|vue)press\/config\.\w+$/su,
    title: "title",
    description: "description",
    url: null,
    base: "base",
    language: "lang",
  },
  // Fuwari and its kin; the program itself is Astro.
  {
    file: /^src\/config\.ts$/u,
    marker: "siteConfig",
    title: "title",
    description: "subtitle",
    url: null,
    base: null,
    language: "lang",
  },
  // Cactus.
  {
    file: /^src\/site\.config\.ts$/u,
    marker: "siteConfig",
    title: "title",
    description: "description",
    url: "url",
    base: null,
    language: "lang",
    author: "author",
  },
  {
    file: /^mkdocs\.ya?ml$/u,
    says: lineValue,
    title: "site_name",
    description: "site_description",
    url: "site_url",
    base: null,
    language: "language",
    author: "site_author",
  },
  {
    file: /^pelicanconf\.py$/u,
    says: assignedText,
    title: "SITENAME",
    description: "SITESUBTITLE",
    url: "SITEURL",
    base: null,
    language: "DEFAULT_LANG",
    author: "AUTHOR",
    timeZone: "TIMEZONE",
  },
  {
    file: /^(?:src\/)?_data\/(?:metadata|site)\.(?:[cm]?js|json)$/u,
    title: "title",
    description: "description",
    url: "url",
    base: null,
    language: "language",
  },
];

/**
 * The site settings of Docusaurus, Gatsby, VitePress, VuePress, MkDocs, Pelican and some starters; their programs are
 * read as text and never run.
 */
export function programSiteSettings(folder: BlogFolder): readonly MappedSetting[] {
  const found = siteProgram(folder);
  if (found === null) return [];
  const { file, says, program } = found;
  const mapped = (name: string, to: MappedSetting["to"]): readonly MappedSetting[] => {
    const value = says(name);
    return value === null ? [] : [{ from: [`${file}: ${name}`], to, value }];
  };
  const base = program.base === null ? "" : (says(program.base) ?? "");
  const url = program.url === null ? null : says(program.url);
  const isBelow = url !== null && /^\/./u.test(base);
  return [
    ...mapped(program.title, "title"),
    ...mapped(program.description, "description"),
    ...(program.author === undefined ? [] : mapped(program.author, "author")),
    ...(program.timeZone === undefined ? [] : mapped(program.timeZone, "timeZone").filter(isKnownZone)),
    ...addressSettings(isBelow ? url.replace(/\/+$/u, "") + base : url, `${file}: ${program.url ?? ""}`),
  ];
}

function isKnownZone({ value }: MappedSetting): boolean {
  return typeof value === "string" && isTimeZone(value);
}

/** The language those settings name; null if none. */
export function programSiteLanguage(folder: BlogFolder): string | null {
  const found = siteProgram(folder);
  return found === null ? null : found.says(found.program.language);
}

function siteProgram({ files, readText }: BlogFolder) {
  for (const program of programs) {
    const file = files.find(({ path }) => program.file.test(path))?.path;
    if (file === undefined) continue;
    // JSON keys are quoted.
    const typed = readText(file) ?? "";
    if (program.marker !== undefined && !typed.includes(program.marker)) continue;
    const text = withoutProgramComments(typed).replace(/"(\w+)"(?=\s*:)/gu, "$1");
    const { says } = program;
    const read = says === undefined ? (name: string) => textBehind(text, name) : (name: string) => says(typed, name);
    return { file, program, says: read };
  }
  return null;
}
