import { isTimeZone } from "../../model/date/time-zone.ts";
import { addressSettings } from "../settings/address-settings.ts";
import { basePathOf } from "../settings/import-settings.ts";
import type { MappedSetting } from "../settings/mapped-setting.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { assignedText, lineValue, textBehind, withoutProgramComments } from "./program-text.ts";

/** Where a program keeps its site settings, and under which names. */
interface SiteProgram {
  readonly file: RegExp;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  /** Another file that may name the address. */
  readonly urlBesides?: RegExp;
  readonly base: string | null;
  readonly language: string;
  /** How a value stands in the file; behind a name and colon if absent. */
  readonly says?: (text: string, name: string) => string | null;
  /** A name that must be in the file. */
  readonly marker?: string;
  readonly author?: string;
  readonly timeZone?: string;
}

const vue: Omit<SiteProgram, "file"> = {
  // A site map needs it, in the settings or in those of a theme in a file of its own.
  urlBesides: /^(?:.*\/)?\.vuepress\/theme\.\w+$/su,
  title: "title",
  description: "description",
  url: "hostname",
  base: "base",
  language: "lang",
};

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
  // Sites in several languages keep what they share here.
  { ...vue, file: /^(?:.*\/)?\.vitepress\/config\/shared\.\w+$/su },
  { ...vue, file: /^(?:.*\/)?\.(?:vite|vue)press\/config(?:\/index)?\.\w+$/su },
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
    file: /^book\.toml$/u,
    says: assignedText,
    title: "title",
    description: "description",
    url: null,
    base: null,
    language: "language",
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
 * The site settings of Docusaurus, Gatsby, VitePress, VuePress, MkDocs, mdBook, Pelican and some starters; their
 * programs are read as text and never run.
 */
export function programSiteSettings(folder: BlogFolder): readonly MappedSetting[] {
  const found = siteProgram(folder);
  if (found === null) return [];
  const { file, says, program } = found;
  const mapped = (name: string, to: MappedSetting["to"]): readonly MappedSetting[] => {
    const value = says(name);
    return value === null ? [] : [{ from: [`${file}: ${name}`], to, value }];
  };
  return [
    ...mapped(program.title, "title"),
    ...mapped(program.description, "description"),
    ...(program.author === undefined ? [] : mapped(program.author, "author")),
    ...(program.timeZone === undefined ? [] : mapped(program.timeZone, "timeZone").filter(isKnownZone)),
    ...webAddress(folder, found),
  ];
}

/** The address, of which a base path that is stated decides the path. */
function webAddress(folder: BlogFolder, { file, says, program }: FoundProgram): readonly MappedSetting[] {
  const typed = program.base === null ? "" : (says(program.base) ?? "");
  const base = /^\/./u.test(typed) ? basePathOf(typed) : null;
  const { url, from } = urlOf(folder, { file, says, program });
  const whole = base === null ? url : (url?.replace(/^((?:https?:\/\/)?[^/]*).*$/isu, "$1") ?? "") + base;
  const origin = addressSettings(whole, from).filter(({ to }) => base === null || to !== "basePath");
  const path = base === null || base === "/" ? [] : [base];
  return [...origin, ...path.map((value) => ({ from: [`${file}: ${program.base}`], to: "basePath", value }) as const)];
}

function urlOf(
  { files, readText }: BlogFolder,
  { file, says, program }: FoundProgram,
): { readonly url: string | null; readonly from: string } {
  const { url: name, urlBesides } = program;
  const url = name === null ? null : says(name);
  const other = files.find(({ path }) => urlBesides?.test(path) === true)?.path;
  if (name === null || url !== null || other === undefined) return { url, from: `${file}: ${name ?? ""}` };
  return { url: textBehind(withoutProgramComments(readText(other) ?? ""), name), from: `${other}: ${name}` };
}

function isKnownZone({ value }: MappedSetting): boolean {
  return typeof value === "string" && isTimeZone(value);
}

/** The language those settings name; null if none. */
export function programSiteLanguage(folder: BlogFolder): string | null {
  const found = siteProgram(folder);
  return found === null ? null : found.says(found.program.language);
}

interface FoundProgram {
  readonly file: string;
  readonly program: SiteProgram;
  readonly says: (name: string) => string | null;
}

function siteProgram({ files, readText }: BlogFolder): FoundProgram | null {
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
