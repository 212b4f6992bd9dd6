import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { type ContentKind, type ContentPart, docusaurusConfigFile, docusaurusParts } from "./docusaurus-parts.ts";

/** Whether Docusaurus built the site. */
export function isDocusaurus({ files }: BlogFolder): boolean {
  return files.some(({ path }) => docusaurusConfigFile.test(path));
}

/** Returns the address at which Docusaurus published a note; null if it cannot be known for sure. */
export function docusaurusAddressing(folder: BlogFolder): (path: string, fields: YamlNode | null) => string | null {
  const { parts } = docusaurusParts(folder);
  return (path, fields) => {
    const part = partWith(path, parts);
    if (part === null || part.folder === null || part.route === null) return null;
    return inFull(`${part.route}/${addressIn[part.kind](path.slice(part.folder.length), fields)}`);
  };
}

const addressIn: Readonly<Record<ContentKind, (below: string, fields: YamlNode | null) => string>> = {
  blog: ofPost,
  docs: ofDocument,
  pages: withoutEnding,
};

/** The part in whose folder a note is; null if there is none, or if several may publish it elsewhere. */
function partWith(path: string, parts: readonly ContentPart[]): ContentPart | null {
  const around = parts.filter(({ folder }) => folder !== null && path.startsWith(folder));
  const [nearest = null] = around.toSorted((one, other) => (other.folder?.length ?? 0) - (one.folder?.length ?? 0));
  return around.every(({ folder, route }) => folder !== nearest?.folder || route === nearest.route) ? nearest : null;
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
  if (slug?.startsWith("/") === true) return slug;
  const names = withoutEnding(below)
    .split("/")
    .map((name) => name.replace(/^\d+\s*[-_.]+\s*(?=[^\d\s._-])/u, ""));
  const last = slug ?? textAt(fields, "id") ?? names.at(-1) ?? "";
  return [...names.slice(0, -1), last].join("/");
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
