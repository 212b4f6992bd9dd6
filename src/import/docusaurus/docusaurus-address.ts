import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";

/** Docusaurus publishes each file in this folder at its path. */
export const docusaurusPages = "src/pages/";

/** Docusaurus's settings file. */
export const docusaurusConfigFile = /^docusaurus\.config\.\w+$/u;

/** Whether Docusaurus built the site. */
export function isDocusaurus({ files }: BlogFolder): boolean {
  return files.some(({ path }) => docusaurusConfigFile.test(path));
}

/** Returns Docusaurus's default address of a note; null if its settings change it. */
export function docusaurusAddressing({
  files,
  readText,
}: BlogFolder): (path: string, fields: YamlNode | null) => string | null {
  const file = files.find(({ path }) => docusaurusConfigFile.test(path))?.path;
  const isUsual = file !== undefined && !/\brouteBasePath\b/u.test(readText(file) ?? "");
  return (path, fields) => {
    if (path.startsWith(docusaurusPages)) return inFull(withoutEnding(path.slice(docusaurusPages.length)));
    const [, folder, below = ""] = /^(blog|docs)\/(.*)$/su.exec(path) ?? [];
    if (!isUsual || folder === undefined) return null;
    return inFull(folder === "blog" ? `blog/${ofPost(below, fields)}` : ofDocument(below, fields));
  };
}

/** A post without a `slug:` is at the date in its path, then at the folders above the date and its name. */
function ofPost(below: string, fields: YamlNode | null): string {
  const slug = textAt(fields, "slug");
  if (slug !== null) return slug;
  const name = withoutNoteEnding(below).replace(/\/index$/u, "");
  const [, folder = "", date, rest = ""] = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*)$/su.exec(name) ?? [];
  return date === undefined ? name : `${date.replaceAll("-", "/")}/${folder}${rest}`;
}

/** Number prefixes of files and folders only set their order. */
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
