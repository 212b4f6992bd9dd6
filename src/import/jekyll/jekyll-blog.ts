import { isTimeZone } from "../../model/date/time-zone.ts";
import { type Attachments, listAttachments } from "../attachments.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { readsEmoji } from "../blog/reads-emoji.ts";
import type { RenamedFolder } from "../blog/renamed-folder.ts";
import type { LeftFile } from "../import-plan.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { type RedirectFile, redirectFiles } from "./addresses/redirect-files.ts";
import { gatherCollections } from "./collections-folder.ts";
import { placeOfPost } from "./draft-post.ts";
import { leaveExcluded } from "./excluded-files.ts";
import { asHtmlNote, isHtml } from "./html-post.ts";
import { keptApart } from "./kept-apart.ts";
import { lastWrittenFirst, type RankedPages } from "./last-written-first.ts";
import type { PageFile } from "./page-file.ts";
import { type PostFile, postFileOf } from "./post-file.ts";
import { readPages } from "./read-pages.ts";
import { postsNewestFirst, type ReadPost, readPost } from "./read-post.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/** A blog as Jekyll reads it, and the target site. */
export interface JekyllBlog extends RankedPages, RenamedFolder {
  readonly config: JekyllConfig;
  readonly settings: ImportSettings;
  /** Without the files Jekyll ignores, and as if posts and collections were at its root. */
  readonly folder: BlogFolder;
  /** Under their original paths. */
  readonly excluded: readonly LeftFile[];
  /** The declared time zone; null if none. */
  readonly timeZone: string | null;
  readonly attachments: Attachments;
  readonly redirectFiles: readonly RedirectFile[];
  /** Every file that is a post by name, readable or not. */
  readonly postFiles: readonly PostFile[];
  /** In order of precedence for addresses. */
  readonly posts: readonly ReadPost[];
  /** Pages and collection items, in file order. */
  readonly found: readonly PageFile[];
  /** Whether a plugin turns `:name:` into an emoji. */
  readonly readsEmoji: boolean;
}

/** Reads everything Jekyll uses, before any repairs. */
export function readJekyllBlog(whole: BlogFolder, config: JekyllConfig, settings: ImportSettings): JekyllBlog {
  const { folder: read, left } = leaveExcluded(whole, config);
  const { folder, left: outside, withTypedPaths } = gatherCollections(read, config);
  const redirects = redirectFiles(folder, config);
  const leading = new Set(redirects.map(({ path }) => path));
  const postFiles = folder.files.flatMap(({ path }) => (leading.has(path) ? [] : (postFileOf(path) ?? [])));
  const found = readPages(folder, config).filter(({ path }) => !leading.has(path));
  const reading = { config, longestList: settings.longestList };
  return {
    config,
    settings,
    folder,
    withTypedPaths,
    excluded: [...left, ...outside],
    timeZone: config.timeZone !== null && isTimeZone(config.timeZone) ? config.timeZone : null,
    attachments: listAttachments(folder, keptApart(config)),
    redirectFiles: redirects,
    postFiles,
    posts: postsNewestFirst(readPosts(postFiles, folder, reading)),
    found,
    readsEmoji: readsEmoji(whole),
    ...lastWrittenFirst(found, config),
  };
}

function readPosts(
  files: readonly PostFile[],
  folder: BlogFolder,
  reading: Parameters<typeof readPost>[2],
): readonly ReadPost[] {
  return files.flatMap((file) => {
    const typed = typedPost(file, folder);
    return typed === null ? [] : [readPost(file, typed, reading)];
  });
}

/** A post as typed; null if it is not text or is a complete HTML document. */
function typedPost(file: PostFile, { readText }: BlogFolder): NoteDraft | null {
  const text = readText(file.path);
  if (text === null) return null;
  const typed = { from: file.path, to: placeOfPost(file), text, changes: [] };
  return isHtml(file.path) ? asHtmlNote(typed) : typed;
}
