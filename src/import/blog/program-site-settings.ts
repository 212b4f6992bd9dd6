import { addressSettings } from "../address-settings.ts";
import type { MappedSetting } from "../mapped-setting.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { textBehind, withoutProgramComments } from "./program-text.ts";

/** Where a program keeps its site settings, and under which names. */
interface SiteProgram {
  readonly file: RegExp;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  readonly base: string | null;
  readonly language: string;
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
    file: /^(?:.*\/)?\.vitepress\/config\.\w+$/su,
    title: "title",
    description: "description",
    url: null,
    base: "base",
    language: "lang",
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
 * The site settings of Docusaurus, Gatsby, VitePress and Eleventy's blog starter; their programs are read as text and never
 * run.
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
    ...addressSettings(isBelow ? url.replace(/\/+$/u, "") + base : url, `${file}: ${program.url ?? ""}`),
  ];
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
    const text = withoutProgramComments(readText(file) ?? "").replace(/"(\w+)"(?=\s*:)/gu, "$1");
    return { file, program, says: (name: string): string | null => textBehind(text, name) };
  }
  return null;
}
