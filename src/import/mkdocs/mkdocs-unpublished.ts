import type { BlogFolder } from "../blog/blog-folder.ts";
import { pathsIgnoredBy } from "../blog/ignore-lines.ts";
import type { PathTest } from "../blog/path-glob.ts";
import type { Unpublished } from "../blog/unpublished.ts";
import { mkdocsSettings, mkdocsSource } from "./mkdocs-address.ts";

/** What MkDocs leaves out by `exclude_docs`. What is outside its source folder is known by that folder. */
export function mkdocsUnpublished(folder: BlogFolder): Unpublished {
  const source = mkdocsSource(folder) ?? "";
  const excluded = mkdocsLines(folder, "exclude_docs");
  return {
    reasonFor: (path) => (path.startsWith(source) && excluded.isMeant(path.slice(source.length)) ? "excluded" : null),
    unread: excluded.unread.length > 0 ? ["mkdocs.yml: exclude_docs"] : [],
  };
}

/** The paths, from the source folder, that one of MkDocs' settings names in lines like those of `.gitignore`. */
export function mkdocsLines(folder: Pick<BlogFolder, "readText">, name: string): PathTest {
  const settings = (mkdocsSettings(folder) ?? "").replace(/\r\n/gu, "\n");
  const block = new RegExp(
    `^${name}:[ \\t]*[|>][-+\\d]*[ \\t]*(?:#[^\\n]*)?\\n((?:[ \\t]+[^\\n]*(?:\\n|$)|\\n)*)`,
    "mu",
  );
  const line = new RegExp(`^${name}:[ \\t]*("[^"\\n]*"|'[^'\\n]*'|[^|>\\s][^\\n]*)`, "mu");
  const [, lines] = block.exec(settings) ?? [];
  const [, typed = ""] = lines === undefined ? (line.exec(settings) ?? []) : [];
  return pathsIgnoredBy(lines ?? typed.replace(/^(["'])(.*)\1$|[ \t]+#.*$/u, "$2"));
}
