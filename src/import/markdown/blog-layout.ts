import type { BlogKind } from "../../model/import-reasons.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import { openFolders } from "../astro/astro-collections.ts";
import { type BlogFolder, folderOf, foldersAbove } from "../blog/blog-folder.ts";
import { belowSource } from "../blog/source-folder.ts";
import { nothingUnpublished, type Unpublished } from "../blog/unpublished.ts";
import { isDocusaurus } from "../docusaurus/docusaurus-address.ts";
import { hiddenPostName } from "../hexo/hidden-posts.ts";
import { unrenderedTest } from "../hexo/unrendered-files.ts";
import type { LeftFile } from "../import-plan.ts";
import { logseqFolder } from "../logseq/logseq-pages.ts";
import { publishesOnlyPublic } from "../logseq/logseq-publishing.ts";
import { templatePlaces } from "../obsidian/template-places.ts";
import { quartzConfigFile, readQuartzConfig } from "../quartz/quartz-config.ts";
import { type BlogPlace, blogPlace } from "./blog-place.ts";
import { excludedPaths } from "./excluded-paths.ts";
import { pageTest } from "./page-test.ts";
import { unpublishedIn } from "./unpublished-files.ts";

/** Where a folder's program keeps its writing, and what else is there. */
export interface BlogLayout extends BlogPlace {
  /** Folders, each ending in a slash, and files that hold no notes, with the reason. */
  readonly apart: ReadonlyMap<string, LeftFile["reason"]>;
  /**
   * Hugo page bundles, each ending in a slash: one note in `index.md` or `index.html`, with everything else a part of
   * it.
   */
  readonly bundles: ReadonlySet<string>;
  /** Paths the settings exclude. */
  readonly excluded: ReadonlySet<string>;
  /** What the settings of other programs keep from being published. */
  readonly unpublished: Unpublished;
  /** Settings files, which are read but are not notes. */
  readonly settings: ReadonlySet<string>;
  /** Whether a path is a page, which is not listed. */
  readonly isPage: (path: string) => boolean;
  /** Folders below which an underscore does not hold a folder back. */
  readonly open: readonly string[];
  /** Whether even a `slug:` with a slash before it is below where the program puts the note's folder. */
  readonly placesSlugs: boolean;
  /** The field that makes a published note unlisted; null if there is none. */
  readonly hidden: string | null;
  /** The field a note needs to be published; null if none is needed. */
  readonly wanted: string | null;
}

/** Reads the layout of a folder of Markdown. */
export function blogLayout(folder: BlogFolder, kind: BlogKind): BlogLayout {
  const place = blogPlace(folder, kind);
  return {
    ...place,
    apart: new Map([
      ...hiddenFolders(folder),
      ...templatePlaces(folder).map((place) => [place, "template"] as const),
      ...apartOf(folder, kind),
      ...ofLogseq(folder),
      ...unrenderedFiles(folder, place),
    ]),
    bundles: new Set(kind === "hugo" ? bundlesOf(folder) : []),
    excluded: excludedPaths(folder, place),
    unpublished: kind === "markdown" ? unpublishedIn(folder) : nothingUnpublished,
    settings: new Set(settingsOf(place)),
    isPage: pageTest(folder, place),
    open: openFolders(folder),
    placesSlugs: kind === "markdown" && isDocusaurus(folder),
    hidden: kind === "hexo" ? hiddenPostName(folder) : null,
    wanted: wantedField(folder, kind),
  };
}

function wantedField(folder: BlogFolder, kind: BlogKind): string | null {
  if (kind === "quartz") return readQuartzConfig(folder)?.isExplicit === true ? "publish" : null;
  return kind === "markdown" && publishesOnlyPublic(folder) ? "public" : null;
}

function settingsOf({ kind, hugo }: BlogPlace): readonly string[] {
  return kind === "quartz" ? [quartzConfigFile] : (hugo?.settings.files ?? []).map(({ file }) => file);
}

function bundlesOf({ files }: BlogFolder): readonly string[] {
  const indexes = files.filter(({ path }) => /\/index(?:\.[\w-]+)?\.(?:md|markdown|html)$/iu.test(path));
  return indexes.map(({ path }) => folderOf(path));
}

/** The outermost page bundle around a file. */
function bundleOf(path: string, { bundles }: BlogLayout): string | null {
  return foldersAbove(path).find((folder) => bundles.has(folder)) ?? null;
}

/** Folders whose names begin with a dot belong to programs. */
function hiddenFolders({ files }: BlogFolder): readonly (readonly [string, LeftFile["reason"]])[] {
  const folders = files.flatMap(({ path }) =>
    isNoteFile(path) ? (/^(?:[^./][^/]*\/)*\.[^/]*\//u.exec(path) ?? []) : [],
  );
  return folders.map((folder) => [folder, "hidden-folder"]);
}

function apartOf({ readText }: BlogFolder, kind: BlogKind): readonly (readonly [string, LeftFile["reason"]])[] {
  if (kind === "hugo")
    return [
      ["archetypes/", "template"],
      ["themes/", "theme"],
    ];
  if (kind === "quartz")
    return [
      ["quartz/", "theme"],
      ["docs/", "outside-source"],
    ];
  if (kind === "hexo")
    return [
      ["scaffolds/", "template"],
      ["themes/", "theme"],
    ];
  return (readText("package.json") ?? "").includes('"valaxy"') ? [["scaffolds/", "template"]] : [];
}

/** Logseq keeps copies of what was deleted. */
function ofLogseq(folder: BlogFolder): readonly (readonly [string, LeftFile["reason"]])[] {
  const own = logseqFolder(folder);
  return own === null ? [] : [[own, "program-file"]];
}

/** What Hexo publishes unchanged is not a note, by full path. */
function unrenderedFiles(
  folder: BlogFolder,
  { kind, sources }: BlogPlace,
): readonly (readonly [string, LeftFile["reason"]])[] {
  if (kind !== "hexo") return [];
  const isUnrendered = unrenderedTest(folder);
  const notes = folder.files.filter(({ path }) => isNoteFile(path) && isUnrendered(belowSource(path, sources) ?? path));
  return notes.map(({ path }) => [path, "unrendered"]);
}

/** The folder a file is left out with, as one of many; null if it is in none. */
export function apartFrom(path: string, { apart }: BlogLayout): string | null {
  return [...apart.keys()].find((folder) => path.startsWith(folder)) ?? null;
}

const repositoryPage = /^(?:readme|license|changelog|contributing|code_of_conduct)\.(?:md|markdown)$/iu;

/** What tells programs that write code how to work in a folder. In small letters it may be a note on agents. */
const agentPage = /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI)(?:\.local)?\.md$/u;

/** Why a Markdown file is not a note, by its path; null if it is one. */
export function reasonToLeave(path: string, layout: BlogLayout): LeftFile["reason"] | null {
  if (layout.excluded.has(path)) return "excluded";
  if (/\.excalidraw\.md$/iu.test(path)) return "drawing";
  if (/(?:^|\/)(?:templates?|템플릿)\//iu.test(path)) return "template";
  if (repositoryPage.test(path) || agentPage.test(path)) return "page";
  const within = apartFrom(path, layout);
  if (within !== null) return layout.apart.get(within) ?? "template";
  const unpublished = layout.unpublished.reasonFor(path);
  if (unpublished !== null) return unpublished;
  if (belowSource(path, layout.sources) === null) return "outside-source";
  const bundle = bundleOf(path, layout);
  return bundle === null || /^index\./iu.test(path.slice(bundle.length)) ? null : "part-of-note";
}
