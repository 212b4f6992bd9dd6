import { isNoteFile } from "../../model/note/note-file.ts";
import { type AddressesOf, publishedAddresses } from "../addresses/published-addresses.ts";
import { type Attachments, listAttachments, programFolderName } from "../attachments.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { blogKind } from "../blog/blog-kind.ts";
import { breaksLines } from "../blog/breaks-lines.ts";
import { readsEmoji } from "../blog/reads-emoji.ts";
import { readsInlineTags } from "../blog/reads-inline-tags.ts";
import { readsMarks } from "../blog/reads-marks.ts";
import { turnDendronLinks } from "../dendron/dendron-links.ts";
import { dendronNotes, isDendron } from "../dendron/dendron-vault.ts";
import { isEleventy } from "../eleventy/eleventy-address.ts";
import { rewriteEleventyTags } from "../eleventy/eleventy-tags.ts";
import { hideNunjucksComments, readsNunjucks } from "../eleventy/nunjucks-comments.ts";
import type { BlogMoment } from "../front-matter/held-by-day.ts";
import type { ToldHold } from "../front-matter/most-held.ts";
import { readsCustomBlocks, writeCustomBlocks } from "../gatsby/custom-blocks.ts";
import { heldByEncryption } from "../hexo/encrypted-posts.ts";
import { hexoAttachments, withOwnFolder } from "../hexo/hexo-attachments.ts";
import { type PostOfName, postsByName } from "../hexo/posts-by-name.ts";
import { heldBySection } from "../hugo/content/held-sections.ts";
import { bundleCovers } from "../hugo/front-matter/bundle-cover.ts";
import { numberedBlocks } from "../logseq/logseq-blocks.ts";
import { rewriteLogseq } from "../logseq/logseq-marks.ts";
import { logseqFolder, readLogseqPage } from "../logseq/logseq-pages.ts";
import { snippetFiller } from "../mkdocs/fill-snippets.ts";
import { mkdocsSettings } from "../mkdocs/mkdocs-address.ts";
import { rewritePythonMarks } from "../mkdocs/python-marks.ts";
import type { ConversionStep } from "../notes/note-draft.ts";
import { isPelican } from "../pelican/pelican-blog.ts";
import { rewritePelicanPlaces } from "../pelican/rewrite-places.ts";
import { fillsContentsHeading } from "../text/generated-contents.ts";
import { readsHighlightCommands } from "../text/highlight-commands.ts";
import { inlineMarks } from "../text/inline-marks.ts";
import { vitepressSource } from "../vitepress/vitepress-address.ts";
import { writeWordAttributes } from "../vitepress/word-attributes.ts";
import { writeCodeNames } from "../vue/code-names.ts";
import { unwrapContainers } from "../vue/grouping-containers.ts";
import { runsVue } from "../vue/runs-vue.ts";
import { vueSnippetFiller } from "../vue/vue-snippets.ts";
import { type BlogLayout, blogLayout } from "./blog-layout.ts";
import { heldBack, isHeld } from "./held-back.ts";
import { heldBySettings } from "./held-by-settings.ts";
import { heldInVault } from "./held-in-vault.ts";

/** What is read once for a folder of Markdown and used for each note. */
export interface MarkdownBlog {
  readonly folder: BlogFolder;
  readonly layout: BlogLayout;
  readonly moment: BlogMoment;
  readonly attachments: Attachments;
  /** The attachments as one note finds them: Hexo looks first in the folder of the note's name. */
  readonly attachmentsOf: (note: string) => Attachments;
  readonly addressesOf: AddressesOf;
  /**
   * How a note is held back by what is said elsewhere: by a section page of Hugo, a folder of Obsidian Publish, or what
   * its program's settings say.
   */
  readonly heldByPlace: (note: string) => ToldHold | null;
  /** Settings that may hold notes back but cannot be read, with their file. */
  readonly unread: readonly string[];
  /** The picture shown with a note because of its name; null for none. */
  readonly coverOf: (note: string) => string | null;
  readonly postOf: PostOfName;
  /** Whether the program turns `:name:` into an emoji. */
  readonly readsEmoji: boolean;
  /** Whether the program's highlighter takes commands from comments in code. */
  readonly readsHighlightCommands: boolean;
  /** Whether the program takes `#words` in the text for tags. */
  readonly readsInlineTags: boolean;
  /** Whether the program keeps single line breaks. */
  readonly breaksLines: boolean;
  /** Whether the program fills in the contents below a heading of that name. */
  readonly fillsContentsHeading: boolean;
  /** Fills in what the program includes from other files. */
  readonly fillsSnippets: ConversionStep;
  /** Rewrite marks that only this program reads. */
  readonly marks: readonly ConversionStep[];
}

/** Reads what a folder's program says about the whole folder. */
export function readMarkdownBlog(folder: BlogFolder, timeZone: string): MarkdownBlog {
  const layout = blogLayout(folder, blogKind(folder));
  const moment = { now: folder.now, timeZone };
  return {
    folder,
    layout,
    moment,
    ...(layout.kind === "hexo" ? hexoPart(folder, layout) : plainPart(folder)),
    addressesOf: publishedAddresses(folder, layout),
    ...heldByPlaceIn(folder, layout, moment),
    coverOf: layout.hugo === null ? () => null : bundleCovers(folder),
    readsEmoji: readsEmoji(folder),
    readsHighlightCommands: readsHighlightCommands(folder),
    readsInlineTags: readsInlineTags(folder, layout.kind),
    breaksLines: breaksLines(folder, layout.kind),
    fillsContentsHeading: fillsContentsHeading(folder),
    fillsSnippets: runsVue(folder) ? vueSnippetFiller(folder) : snippetFiller(folder),
    marks: [
      ...(isPelican(folder) ? [rewritePelicanPlaces] : []),
      ...(isEleventy(folder) ? [rewriteEleventyTags] : []),
      ...(isEleventy(folder) && readsNunjucks(folder) ? [hideNunjucksComments] : []),
      ...(runsVue(folder) ? [unwrapContainers, writeCodeNames] : []),
      ...(vitepressSource(folder) !== null ? [writeWordAttributes] : []),
      ...(readsCustomBlocks(folder) ? [writeCustomBlocks] : []),
      ...(isDendron(folder) ? [turningLinks(folder)] : []),
      ...(logseqFolder(folder) === null ? [] : [logseqMarks(folder, layout)]),
      ...(isPelican(folder) || mkdocsSettings(folder) !== null ? [rewritePythonMarks] : []),
      inlineMarks(readsMarks(folder)),
    ],
  };
}

function heldByPlaceIn(
  folder: BlogFolder,
  layout: BlogLayout,
  moment: BlogMoment,
): Pick<MarkdownBlog, "heldByPlace" | "unread"> {
  if (layout.kind === "hexo") return { heldByPlace: heldByEncryption(folder), unread: [] };
  if (layout.kind === "hugo") return { heldByPlace: heldBySection(folder, layout, moment), unread: [] };
  if (layout.kind !== "markdown" && layout.kind !== "obsidian") return { heldByPlace: () => null, unread: [] };
  const { heldBy, unread } = layout.kind === "obsidian" ? heldInVault(folder) : heldBySettings(folder);
  return { heldByPlace: heldBy, unread };
}

function turningLinks(folder: BlogFolder): ConversionStep {
  const isNote = dendronNotes(folder);
  return (draft) => turnDendronLinks(draft, isNote);
}

/** Words of a page that is held back are shown nowhere else. */
function logseqMarks({ files, readText }: BlogFolder, layout: BlogLayout): ConversionStep {
  const numbered = files.flatMap(({ path }) => {
    const text = isNoteFile(path) ? (readText(path) ?? "") : "";
    if (!/^[ \t]*id::/mu.test(text)) return [];
    const draft = readLogseqPage({ from: path, to: path, text, changes: [] });
    return isHeld(heldBack(draft, { layout, heldFromOutside: null }).text) ? [] : numberedBlocks(path, text);
  });
  const blocks = new Map(numbered);
  return (draft) => rewriteLogseq(draft, blocks);
}

type ProgramPart = Pick<MarkdownBlog, "attachments" | "attachmentsOf" | "postOf">;

function plainPart(folder: BlogFolder): ProgramPart {
  const attachments = listAttachments(folder, programFolderName);
  return { attachments, attachmentsOf: () => attachments, postOf: () => null };
}

function hexoPart(folder: BlogFolder, { sources }: BlogLayout): ProgramPart {
  const attachments = hexoAttachments(folder, sources[0]?.folder ?? "");
  return { attachments, attachmentsOf: (note) => withOwnFolder(attachments, note), postOf: postsByName(folder) };
}
