import MarkdownIt, { type PluginSimple } from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import cjkFriendly from "markdown-it-cjk-friendly";
import { isSafeAddress, isSafePicture, readableAddress } from "./links/safe-address.ts";
import { adjacentBold } from "./markdown/adjacent-bold.ts";
import { blockId } from "./markdown/block-id.ts";
import { callout } from "./markdown/callouts/callout.ts";
import { colourCode } from "./markdown/colour-code.ts";
import { headingComments } from "./markdown/comments/heading-comments.ts";
import { titleComments } from "./markdown/comments/title-comments.ts";
import { dayLine } from "./markdown/day-line.ts";
import { deepNesting } from "./markdown/deep-nesting.ts";
import { footnotes } from "./markdown/footnotes.ts";
import { math } from "./markdown/formulas/math.ts";
import { typesetFormulas } from "./markdown/formulas/typeset-formulas.ts";
import { headingAnchors } from "./markdown/heading-anchors.ts";
import { headingLevels } from "./markdown/heading-levels.ts";
import { equalsHighlight } from "./markdown/highlights/equals-highlight.ts";
import { highlightMarks } from "./markdown/highlights/highlight-marks.ts";
import { hiddenElements } from "./markdown/html/hidden-elements.ts";
import { htmlBlock } from "./markdown/html/html-block.ts";
import { inlineFootnotes } from "./markdown/inline-footnotes.ts";
import { inlinePlaces } from "./markdown/inline-places.ts";
import { abbreviations } from "./markdown/kramdown/abbreviations.ts";
import { blockAttributes } from "./markdown/kramdown/block-attributes.ts";
import { definitionList } from "./markdown/kramdown/definition-list.ts";
import { headingId } from "./markdown/kramdown/heading-id.ts";
import { spanAttributes } from "./markdown/kramdown/span-attributes.ts";
import { type LabelEnds, labelBelowList } from "./markdown/label-below-list.ts";
import { linesAboveLabel } from "./markdown/label-below-text.ts";
import { bareAddress } from "./markdown/links/bare-address.ts";
import { linkDestinations } from "./markdown/links/link-destinations.ts";
import { spacedAddress } from "./markdown/links/spaced-address.ts";
import { usedReferences } from "./markdown/links/used-references.ts";
import { mentionedTags } from "./markdown/mentioned-tags.ts";
import { sameNoteLinks } from "./markdown/same-note-links.ts";
import { signedBlocks } from "./markdown/signed-blocks.ts";
import { signedSpans } from "./markdown/signed-spans.ts";
import { tabbedTable } from "./markdown/tables/tabbed-table.ts";
import { table } from "./markdown/tables/table.ts";
import { tableCellLines } from "./markdown/tables/table-cell-lines.ts";
import { tableLabel } from "./markdown/tables/table-label.ts";
import { taskList } from "./markdown/task-list.ts";
import { typedListLines } from "./markdown/typed-list-lines.ts";
import { typedPictureSize } from "./markdown/typed-picture-size.ts";
import { unseenLines } from "./markdown/unseen-lines.ts";
import type { ParseSettings } from "./parse-settings.ts";

/** Every rule, in the order in which it is added: many place themselves before or after one that is already there. */
const rules: readonly PluginSimple[] = [
  unseenLines,
  cjkFriendly,
  adjacentBold,
  bareAddress,
  inlinePlaces,
  deepNesting,
  callout,
  htmlBlock,
  signedSpans,
  spacedAddress,
  linkDestinations,
  usedReferences,
  signedBlocks,
  footnotes,
  math,
  typesetFormulas,
  blockAttributes,
  blockId,
  spanAttributes,
  typedPictureSize,
  headingId,
  definitionList,
  abbreviations,
  titleComments,
  table,
  tabbedTable,
  tableCellLines,
  highlightMarks,
  mentionedTags,
  tableLabel,
  taskList,
  headingComments,
  headingAnchors,
  sameNoteLinks,
  colourCode,
  headingLevels,
  inlineFootnotes,
  hiddenElements,
  dayLine,
  labelBelowList,
  linesAboveLabel,
  typedListLines,
];

function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, linkify: true, typographer: false });
  markdown.linkify.set({ fuzzyLink: false });
  markdown.normalizeLink = readableAddress;
  markdown.normalizeLinkText = (text) => text;
  markdown.validateLink = (address) => isSafeAddress(address) || isSafePicture(address);
  return rules.reduce((extended, rule) => extended.use(rule), markdown);
}

const markdown = createMarkdown();
const markdownWithEquals = createMarkdown().use(equalsHighlight);

/**
 * Reads a body as Markdown: CommonMark, with everything that `rules` adds to it, such as tables, footnotes, formulas,
 * callouts, comments, kramdown's attributes and highlights. Every word of it is in the tokens, and no input makes it
 * throw.
 *
 * A heading's `tag` is the level its author typed, its `id` attribute the fragment that links to it, and `pageLevel` of
 * its `meta` the level it is shown with. A block of raw HTML has its tags and text as `children`, as a paragraph has.
 * What the rules write into `meta` is in `TokenMeta`. `labelEnds` says which lines are labels; without it none ends a
 * list or the text above it.
 */
export function parseMarkdown(
  text: string,
  settings: Pick<ParseSettings, "equalsHighlight" | "language" | "typeset" | "readCode">,
  labelEnds?: LabelEnds,
): Token[] {
  const { equalsHighlight: hasEquals, language = "ko", typeset, readCode } = settings;
  return (hasEquals ? markdownWithEquals : markdown).parse(text, { language, typeset, readCode, labelEnds });
}

/**
 * A text with its escapes (`\.`) and character references (`&amp;`) replaced by what they mean, for comparing names.
 */
export function unescapedMarkdown(text: string): string {
  return markdown.utils.unescapeAll(text);
}
