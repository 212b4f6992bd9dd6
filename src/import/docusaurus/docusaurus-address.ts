import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";

/** The folder whose files are each a page of a site of Docusaurus's, at its path. */
export const docusaurusPages = "src/pages/";

/** Whether Docusaurus made the site of a folder. */
export function isDocusaurus({ files }: BlogFolder): boolean {
  return files.some(({ path }) => /^docusaurus\.config\.\w+$/u.test(path));
}

/** Tells the address at which Docusaurus published a note, as it usually does; null for one that its settings name otherwise. */
export function docusaurusAddressing({
  files,
  readText,
}: BlogFolder): (path: string, fields: YamlNode | null) => string | null {
  const file = files.find(({ path }) => /^docusaurus\.config\.\w+$/u.test(path))?.path;
  const isUsual = file !== undefined && !/\brouteBasePath\b/u.test(readText(file) ?? "");
  return (path, fields) => {
    if (path.startsWith(docusaurusPages)) return inFull(withoutEnding(path.slice(docusaurusPages.length)));
    const [, folder, below = ""] = /^(blog|docs)\/(.*)$/su.exec(path) ?? [];
    if (!isUsual || folder === undefined) return null;
    return inFull(folder === "blog" ? `blog/${ofPost(below, fields)}` : ofDocument(below, fields));
  };
}

/** A post without a `slug:` is at its day, and then at its name. */
function ofPost(below: string, fields: YamlNode | null): string {
  const slug = textAt(fields, "slug");
  if (slug !== null) return slug;
  const name = withoutEnding(below);
  return name.replace(/^((?:.*\/)?)(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/](?=.)/u, "$1$2/$3/$4/");
}

/** Numbers before the names of files and folders are their order alone. */
function ofDocument(below: string, fields: YamlNode | null): string {
  const slug = textAt(fields, "slug");
  if (slug?.startsWith("/") === true) return `docs/${slug}`;
  const names = withoutEnding(below)
    .split("/")
    .map((name) => name.replace(/^\d+\s*[-_.]+\s*(?=[^\d\s._-])/u, ""));
  const last = slug ?? textAt(fields, "id") ?? names.at(-1) ?? "";
  return ["docs", ...names.slice(0, -1), last].join("/");
}

function withoutEnding(path: string): string {
  return path
    .replace(/\.(?:md|markdown)$/iu, "")
    .replace(/(^|\/)(?:index|readme)$/iu, "$1")
    .replace(/\/$/u, "");
}

function inFull(address: string): string {
  return `/${address}/`.replace(/\/{2,}/gu, "/");
}
