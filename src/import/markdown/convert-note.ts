import { asDraft } from "../front-matter/most-held.ts";
import { writeCodeCaptions } from "../hexo/code-captions.ts";
import { hideWithheld } from "../hexo/hide-withheld.ts";
import { rewriteTags } from "../hexo/rewrite-tags.ts";
import { rewriteHugo } from "../hugo/text/rewrite-hugo.ts";
import type { Attachment, ImportedNote } from "../import-plan.ts";
import { rewriteThirdPartyEmbeds } from "../jekyll/text/third-party-embeds.ts";
import { writeBoxComponents } from "../mdx/box-components.ts";
import { writeMdxComments } from "../mdx/plain-mdx.ts";
import { rewritePythonBlocks } from "../mkdocs/python-blocks.ts";
import { type ConversionStep, linesOf, type NoteDraft } from "../notes/note-draft.ts";
import { gatherInlineTags } from "../obsidian/inline-tags.ts";
import { rewriteObsidianEmbeds } from "../obsidian/obsidian-embeds.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { writeDirectives } from "../text/directives.ts";
import { hideGeneratedContents } from "../text/generated-contents.ts";
import { hideLockedBoxes } from "../text/hide-locked-boxes.ts";
import { hideStyles } from "../text/hide-styles.ts";
import { removeHighlightCommands } from "../text/highlight-commands.ts";
import { writeImageElements } from "../text/image-elements.ts";
import { fenceMermaid } from "../text/mermaid-elements.ts";
import { closeMistypedEnds } from "../text/mistyped-ends.ts";
import { readRenderedFormulas } from "../text/read-rendered-formulas.ts";
import { readWrappedFormulas } from "../text/read-wrapped-formulas.ts";
import { rewriteTistoryPictures } from "../text/tistory-pictures.ts";
import { writeEmoji } from "../text/write-emoji.ts";
import { writeLineBreaks } from "../text/write-line-breaks.ts";
import { rewriteWordpress } from "../wordpress/rewrite-shortcodes.ts";
import { rewriteZola } from "../zola/rewrite-zola.ts";
import { isZola } from "../zola/zola-address.ts";
import type { BlogLayout } from "./blog-layout.ts";
import { convertFrontMatter } from "./convert-front-matter.ts";
import type { MarkdownBlog } from "./markdown-blog.ts";
import type { ReadNote } from "./read-notes.ts";

/** What depends on all notes of a folder. */
export interface ConversionContext {
  readonly settings: ImportSettings;
  /** The blog's base path, with slashes at both ends. */
  readonly basePath: string;
  /** Whether a text is unpublished for lack of a required field. */
  readonly isUnasked: (text: string) => boolean;
  /** Headings that wiki links lead to. */
  readonly linkedHeadings: ReadonlySet<string>;
}

/** A converted note, and the files it needs. */
export interface ConvertedNote {
  /** Its path in the blog. */
  readonly path: string;
  readonly draft: NoteDraft;
  readonly files: readonly Attachment[];
  /** Missing embedded files, by the number of lines below them, since lines may yet be added above. */
  readonly missing: readonly { readonly linesBelow: number; readonly target: string }[];
}

/** Converts a note of another program: first its fields, then its text. */
export function convertNote({ file, typed }: ReadNote, blog: MarkdownBlog, known: ConversionContext): ConvertedNote {
  const { layout, attachments } = blog;
  const files = new Set<Attachment>();
  const use = (one: Attachment): Set<Attachment> => files.add(one);
  const drafted = convertFrontMatter(typed, {
    file,
    layout,
    heldFromOutside: known.isUnasked(typed.text) ? asDraft : blog.heldByPlace(file.path),
    linkedHeadings: known.linkedHeadings,
    addressesOf: blog.addressesOf,
    cover: blog.coverOf(file.path),
    settings: known.settings,
    translation: { ...blog.moment, attachments, use, basePath: known.basePath },
  });
  const shown = stepsBeforeEmbeds(blog).reduce((draft, step) => step(draft), drafted);
  const embeds = rewriteObsidianEmbeds(shown.text, attachments, use);
  const linked = rewritten(shown, () => embeds);
  const filed = blog.readsInlineTags ? gatherInlineTags(linked, known.settings) : linked;
  const lines = linesOf(embeds.text);
  return {
    path: file.path,
    draft: blog.breaksLines ? writeLineBreaks(filed) : filed,
    files: [...files],
    missing: embeds.missing.map(({ line, target }) => ({ linesBelow: lines - line, target })),
  };
}

/** What is done to a text whatever it embeds, in this order. */
function stepsBeforeEmbeds(blog: MarkdownBlog): readonly ConversionStep[] {
  return [
    ...(blog.layout.kind === "hexo" ? hexoSteps(blog) : []),
    // Whole lines go here, so this comes before anything that tells the line of a change.
    ...(blog.readsHighlightCommands ? [removeHighlightCommands] : []),
    blog.fillsSnippets,
    hideLockedBoxes,
    ...hugoSteps(blog.layout),
    ...(blog.layout.kind === "markdown" ? componentSteps : []),
    ...blog.marks,
    fenceMermaid,
    closeMistypedEnds,
    rewriteThirdPartyEmbeds,
    rewriteTistoryPictures,
    writeImageElements,
    rewriteWordpress,
    readWrappedFormulas,
    readRenderedFormulas,
    hideStyles,
    ...(blog.readsEmoji ? [writeEmoji] : []),
    (draft) => hideGeneratedContents(draft, { fillsHeading: blog.fillsContentsHeading }),
  ];
}

function hexoSteps({ postOf }: MarkdownBlog): readonly ConversionStep[] {
  return [hideWithheld, (draft) => rewritten(draft, (text) => rewriteTags(text, postOf)), writeCodeCaptions];
}

/** Zola, whose settings are read as Hugo's, has marks of its own. */
function hugoSteps({ hugo }: BlogLayout): readonly ConversionStep[] {
  const ofZola = hugo !== null && isZola(hugo.settings);
  return [
    ...(ofZola ? [(draft: NoteDraft) => rewritten(draft, rewriteZola)] : []),
    (draft) => rewritten(draft, (text) => rewriteHugo(text, hugo)),
  ];
}

const componentSteps: readonly ConversionStep[] = [
  rewritePythonBlocks,
  writeMdxComments,
  writeBoxComponents,
  writeDirectives,
];

function rewritten(draft: NoteDraft, rewrite: (text: string) => Pick<NoteDraft, "text" | "changes">): NoteDraft {
  const { text, changes } = rewrite(draft.text);
  return { ...draft, text, changes: [...draft.changes, ...changes] };
}

/** A note's missing embedded files, with current line numbers. */
export function missingIn({ missing }: Pick<ConvertedNote, "missing">, text: string): ImportedNote["missing"] {
  const lines = linesOf(text);
  return missing.map(({ linesBelow, target }) => ({ line: lines - linesBelow, target }));
}
