import type { BlogKind } from "../../model/import-reasons.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { type SourceFolder, sourceAtTop } from "../blog/source-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { readHexoConfig } from "../hexo/hexo-config.ts";
import { type HugoBlog, readHugoBlog } from "../hugo/hugo-blog.ts";
import { mdbookSource } from "../mdbook/mdbook-contents.ts";
import { mkdocsSource } from "../mkdocs/mkdocs-address.ts";
import { isPelican, pelicanSource } from "../pelican/pelican-blog.ts";
import { vuepressSource } from "../vuepress/vuepress-address.ts";

/** The program that made a folder, and where its writing is. */
export interface BlogPlace {
  readonly kind: BlogKind;
  /** The folders of published content; empty if that is everything. */
  readonly sources: readonly SourceFolder[];
  /** What decides about Hugo notes; null for other programs. */
  readonly hugo: HugoBlog | null;
}

/** Finds where a folder's program keeps its writing. */
export function blogPlace(folder: BlogFolder, kind: BlogKind): BlogPlace {
  const hugo = kind === "hugo" ? readHugoBlog(folder) : null;
  return { kind, hugo, sources: hugo?.content ?? sourcesOf(folder, kind) };
}

function sourcesOf(folder: BlogFolder, kind: BlogKind): readonly SourceFolder[] {
  if (kind === "markdown") return sourceOfProgram(folder).map(sourceAtTop);
  const typed = { hexo: textAt(readHexoConfig(folder).root, "source_dir") ?? "source", quartz: "content" };
  const source = kind === "hexo" || kind === "quartz" ? `${typed[kind].replace(/^\.?\/+|\/+$/gu, "")}/` : null;
  const isThere = source !== null && folder.files.some(({ path }) => path.startsWith(source));
  return isThere ? [sourceAtTop(source)] : [];
}

function sourceOfBook(folder: BlogFolder): string | null {
  return mkdocsSource(folder) ?? mdbookSource(folder) ?? vuepressSource(folder);
}

/** The content folder of Pelican, MkDocs, mdBook and VuePress, if it is not everything. */
function sourceOfProgram(folder: BlogFolder): readonly string[] {
  const typed = isPelican(folder) ? pelicanSource(folder) : (sourceOfBook(folder) ?? "");
  return typed !== "" && folder.files.some(({ path }) => path.startsWith(typed)) ? [typed] : [];
}
