import { fileName } from "../../model/address/file-name.ts";
import { type BlogFile, type BlogFolder, isAttachment } from "../blog/blog-folder.ts";
import { staticFile } from "../blog/static-files.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { LeftFile } from "../import-plan.ts";
import { isLeftOut, isOutput, pageAddress } from "./addresses/page-address.ts";
import { visitedAddress } from "./addresses/visited-address.ts";
import { isHtml } from "./html-post.ts";
import { pageProblem } from "./page-words.ts";
import type { PostFile } from "./post-file.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/** Files that are accounted for. */
interface FilesAccountedFor {
  readonly posts: readonly PostFile[];
  /** Paths of imported files. */
  readonly taken: ReadonlySet<string>;
  /** Whether the new site generates its own page at an address. */
  readonly isOwn: (address: string) => boolean;
}

/**
 * The author's files that are not imported, with the reason; for a page, whether its address still resolves. Theme
 * files are not listed individually.
 */
export function leftFiles(
  folder: BlogFolder,
  config: JekyllConfig,
  { posts, taken, isOwn }: FilesAccountedFor,
): readonly LeftFile[] {
  const paths = new Set(posts.map(({ path }) => path));
  const left = folder.files
    .filter(({ path }) => !taken.has(path))
    .flatMap((file): readonly LeftFile[] => {
      const ofPost = isHtml(file.path) && folder.readText(file.path) !== null ? "html-post" : "not-text";
      const reason = paths.has(file.path) ? ofPost : reasonOf(file, { folder, config, isOwn });
      const isStatic = reason === null && !isOfJekyll(file.path, folder);
      const one = isStatic ? staticFile(file.path) : null;
      if (reason !== null) return [{ path: file.path, reason }];
      return one === null ? [] : [one];
    });
  return [...new Map(left.map((one) => [one.path, one])).values()];
}

/** Whether Jekyll does more with a file than copy it. */
function isOfJekyll(path: string, folder: BlogFolder): boolean {
  if (/(?:^|\/)_/u.test(path)) return true;
  const text = /\.(?:html?|txt|xml)$/iu.test(path) ? folder.readText(path) : null;
  return text !== null && frontMatterLines(text) !== null;
}

/** Why a file is not a note, by its path; null if it is not writing. */
export function reasonToLeave(path: string): LeftFile["reason"] | null {
  const isPost = /(?:^|\/)_posts\//u.test(path);
  if (isPost && /\.html?$/iu.test(path)) return isDated(path) ? "html-post" : "no-date-in-name";
  if (isPost && !isAttachment(path) && !/(?:^|\/)\./u.test(path)) {
    if (!isDated(path)) return "no-date-in-name";
    return /^[\d-]+-[^/]*\.[^.]+$/u.test(fileName(path)) && !isWritten(path)
      ? "post-no-markdown"
      : "no-dash-behind-date";
  }
  if (!isWritten(path)) return null;
  return /^_(?!pages|tabs)[^/]*\//u.test(path) ? "collection" : "page";
}

function isDated(path: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/u.test(fileName(path));
}

interface Blog extends Pick<FilesAccountedFor, "isOwn"> {
  readonly folder: BlogFolder;
  readonly config: JekyllConfig;
}

function reasonOf(file: BlogFile, { folder, config, isOwn }: Blog): LeftFile["reason"] | null {
  const { path } = file;
  const reason = reasonToLeave(path) ?? reasonForText(path, folder);
  const isPage = reason === "page" || reason === "collection";
  if (!isPage && (reason !== null || !isHtmlPage(path))) return reason;
  const text = folder.readText(path);
  const matter = text === null ? null : frontMatterLines(text);
  // Without front matter, Jekyll copies the file unchanged.
  if (text === null || matter === null) return reason;
  const address = pageAddress(file, matter.fields, config);
  if (isLeftOut(path, config)) return "collection";
  if (address === null) return isOutput(path, config) ? "collection-address" : reason;
  if ([address, visitedAddress(address, matter.fields)].some(isOwn)) return "page-of-site";
  return isPage ? (pageProblem(text) ?? "page-no-html") : "html-page";
}

/** Jekyll publishes a post of plain text as well, if it has front matter. */
function reasonForText(path: string, { readText }: BlogFolder): LeftFile["reason"] | null {
  if (!/(?:^|\/)_posts\/.*\.(?:csv|json|txt|xml)$/isu.test(path) || !isDated(path)) return null;
  return frontMatterLines(readText(path) ?? "") === null ? null : "post-no-markdown";
}

/** Whether Jekyll makes a page of a file: readers may have bookmarked it. */
function isHtmlPage(path: string): boolean {
  return /^[^_].*\.html?$/iu.test(path) && !path.includes("/_");
}

function isWritten(path: string): boolean {
  return (
    /\.(?:md|markdown|mkd|mkdn|mkdown)$/iu.test(path) &&
    !/(?:^|\/)\./u.test(path) &&
    !/^_(?:includes|layouts|sass|data|site|plugins)\//u.test(path)
  );
}
