import { isCanvasName } from "../../model/address/canvas-name.ts";
import { isOwnAddress } from "../../model/address/own-addresses.ts";
import { isNoteFile } from "../../model/note/note-file.ts";
import { type BlogFolder, isAttachment } from "../blog/blog-folder.ts";
import { belowSource } from "../blog/source-folder.ts";
import { staticFile } from "../blog/static-files.ts";
import { frontMatterFields, frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { isSectionOfSite, isSectionPage } from "../hugo/content/section-page.ts";
import type { LeftFile } from "../import-plan.ts";
import { apartFrom, type BlogLayout, reasonToLeave } from "./blog-layout.ts";
import { hexoPageAddress } from "./note-path.ts";

/** What is known about a folder's files. */
interface FilesAccountedFor {
  /** Paths of imported files. */
  readonly taken: ReadonlySet<string>;
  /** Pages at addresses the site generates. */
  readonly ofSite: ReadonlySet<string>;
  /** Why some Markdown files are not imported, by their text. */
  readonly reasons: ReadonlyMap<string, LeftFile["reason"]>;
}

/** What is not imported, with the reason; folders without writing are listed once. */
export function leftFiles(folder: BlogFolder, layout: BlogLayout, accounted: FilesAccountedFor): readonly LeftFile[] {
  const left = folder.files
    .filter(
      ({ path }) =>
        !accounted.taken.has(path) &&
        !layout.settings.has(path) &&
        (isNoteFile(path) || !path.split("/").some((name) => name.startsWith("."))),
    )
    .map(({ path }): LeftFile => {
      const within = apartFrom(path, layout);
      if (within === null) return { path, reason: reasonOf(path, layout, accounted) };
      return { path: within, reason: layout.apart.get(within) ?? "template" };
    });
  return [...new Map(left.map((file) => [file.path, file])).values()];
}

function reasonOf(path: string, layout: BlogLayout, { ofSite, reasons }: FilesAccountedFor): LeftFile["reason"] {
  if (!isNoteFile(path)) return reasonOfFile(path, layout);
  if (ofSite.has(path)) return "page-of-site";
  return reasonToLeave(path, layout) ?? reasons.get(path) ?? "not-text";
}

/** Other markup that Hugo publishes. */
const otherMarkup = /\.(?:org|adoc|asciidoc|ad|rst|pandoc|pdc)$/iu;

function reasonOfFile(path: string, { kind, sources }: BlogLayout): LeftFile["reason"] {
  const isInContent = kind === "hugo" && sources.length > 0 && belowSource(path, sources) !== null;
  if (isInContent && otherMarkup.test(path)) return "post-no-markdown";
  const ofOwner = staticFile((belowSource(path, sources) ?? path).replace(/^(?:static|public)\//u, ""))?.reason;
  if (ofOwner === "domain-file" || ofOwner === "ownership-file") return ofOwner;
  if (/\.mdx$/iu.test(path)) return "mdx";
  if (isCanvasName(path)) return "canvas";
  return !isAttachment(path) && programFiles.some((form) => form.test(path)) ? "program-file" : "unused-file";
}

/** Settings of site generators, and parts of their themes. */
const programFiles: readonly RegExp[] = [
  /^_config(?:\.[\w-]+)?\.ya?ml$/u,
  /^(?:package(?:-lock)?|tsconfig)\.json$/u,
  /^(?:yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/u,
  /^[\w-]+\.config\.\w+$/u,
  /^gatsby-[\w-]+\.\w+$/u,
  /^(?:layouts|config\/_default)\//u,
  /^src\/(?:pages|layouts)\//u,
  /^src\/(?:content(?:\.|\/))?config\.\w+$/u,
  /\.astro$/u,
  /^(?:pelicanconf|publishconf)\.py$|^mkdocs\.ya?ml$|^book\.toml$/u,
];

/** Why a text is not a note; null if it is one. */
export function reasonInText(text: string, path: string, layout: BlogLayout): LeftFile["reason"] | null {
  const fields = frontMatterFields(text);
  const address = hexoPageAddress(path, layout);
  if (address !== null && isOwnAddress(address)) return "page-of-site";
  if (layout.kind === "hugo" && isSectionPage(path)) return reasonInSection(text, path, layout);
  // Hugo themes list all posts by a layout's name.
  const isList = /^(?:search|archives?)$/iu.test((layout.kind === "hugo" ? textAt(fields, "layout") : null) ?? "");
  if (!layout.isPage(path) && !isList) return null;
  return hasWords(text) ? null : "page-empty";
}

function reasonInSection(text: string, path: string, { sources }: BlogLayout): LeftFile["reason"] | null {
  if (!hasWords(text)) return "section-page";
  return sources.length === 0 || isSectionOfSite(belowSource(path, sources) ?? path) ? "section-words" : null;
}

function hasWords(text: string): boolean {
  const body = text.slice(frontMatterLines(text)?.end ?? 0).replace(/^---[^\S\r\n]*/u, "");
  return body.trim() !== "";
}
