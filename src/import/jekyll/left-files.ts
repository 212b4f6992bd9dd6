import { type BlogFile, type BlogFolder, fileName } from "../blog-folder.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import type { LeftFile } from "../import-plan.ts";
import type { JekyllConfig } from "./jekyll-config.ts";
import { pageAddress } from "./page-address.ts";
import type { PostFile } from "./post-file.ts";

/** Files that are accounted for. */
interface FilesAccountedFor {
  readonly posts: readonly PostFile[];
  /** Paths of what comes along. */
  readonly taken: ReadonlySet<string>;
  /** Whether the new site makes a page of its own at an address. */
  readonly isOwn: (address: string) => boolean;
}

/**
 * What belongs to the writer and does not come along, with the reason: of a page, whether its address still answers. The files
 * of a theme are not named one by one.
 */
export function leftFiles(
  folder: BlogFolder,
  config: JekyllConfig,
  { posts, taken, isOwn }: FilesAccountedFor,
): readonly LeftFile[] {
  const paths = new Set(posts.map(({ path }) => path));
  return folder.files
    .filter(({ path }) => !taken.has(path))
    .flatMap((file) => {
      const reason = paths.has(file.path) ? "not-text" : reasonOf(file, publishedIn(folder, config), isOwn);
      return reason === null ? [] : [{ path: file.path, reason }];
    });
}

/** Why a file is no note, by its path; null for what is no writing. */
export function reasonToLeave(path: string): LeftFile["reason"] | null {
  const isPost = /(?:^|\/)_posts\//u.test(path);
  if (isPost && /\.html?$/iu.test(path)) return "html-post";
  if (!isWritten(path) || isAboutTheCode(path)) return null;
  if (isPost) return "no-date-in-name";
  return /^_(?!pages|tabs)[^/]*\//u.test(path) ? "collection" : "page";
}

/** Where Jekyll publishes a page of a folder. */
type Published = (file: BlogFile) => string | null;

function publishedIn(folder: BlogFolder, config: JekyllConfig): Published {
  return (file) => publishedAt(file, folder, config);
}

function reasonOf(file: BlogFile, published: Published, isOwn: FilesAccountedFor["isOwn"]): LeftFile["reason"] | null {
  const { path } = file;
  const reason = reasonToLeave(path);
  const isPage = reason === "page" || reason === "collection";
  if (!isPage && (reason !== null || !isHtmlPage(path))) return reason;
  const address = published(file);
  if (address === null) return reason;
  if (isPage) return isOwn(address) ? "page-of-site" : "page-lost";
  return isOwn(address) ? null : "html-page";
}

/** Where Jekyll publishes a page; null for a file without front matter, which it copies, and for what it does not publish. */
function publishedAt(file: BlogFile, folder: BlogFolder, config: JekyllConfig): string | null {
  const text = folder.readText(file.path);
  const matter = text === null ? null : frontMatterLines(text);
  return matter === null ? null : pageAddress(file, matter.fields, config);
}

/** Whether Jekyll makes a page of its own of a file: readers may have kept its address. */
function isHtmlPage(path: string): boolean {
  return /^[^_].*\.html?$/iu.test(path) && !path.includes("/_");
}

function isWritten(path: string): boolean {
  return (
    /\.(?:md|markdown|mkd|mkdn|mkdown)$/iu.test(path) && !/^_(?:includes|layouts|sass|data|site|plugins)\//u.test(path)
  );
}

function isAboutTheCode(path: string): boolean {
  return (
    /^(?:readme|license|changelog|contributing|code_of_conduct|history|security)\b/iu.test(fileName(path)) ||
    /^(?:docs|\.github)\//u.test(path)
  );
}
