import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import cjkFriendly from "markdown-it-cjk-friendly";
import { isSafeAddress, isSafePicture, readableAddress } from "./links/safe-address.ts";
import { abbreviations } from "./markdown/abbreviations.ts";
import { adjacentBold } from "./markdown/adjacent-bold.ts";
import { bareAddress } from "./markdown/bare-address.ts";
import { blockAttributes } from "./markdown/block-attributes.ts";
import { blockId } from "./markdown/block-id.ts";
import { callout } from "./markdown/callout.ts";
import { calloutContainer } from "./markdown/callout-container.ts";
import { colourCode } from "./markdown/colour-code.ts";
import { deepNesting } from "./markdown/deep-nesting.ts";
import { definitionList } from "./markdown/definition-list.ts";
import { equalsHighlight } from "./markdown/equals-highlight.ts";
import { footnotes } from "./markdown/footnotes.ts";
import { headingAnchors } from "./markdown/heading-anchors.ts";
import { headingId } from "./markdown/heading-id.ts";
import { headingLevels } from "./markdown/heading-levels.ts";
import { highlightMarks } from "./markdown/highlight-marks.ts";
import { htmlBlock } from "./markdown/html-block.ts";
import { htmlInline } from "./markdown/html-inline.ts";
import { inlinePlaces } from "./markdown/inline-places.ts";
import { kramdownExtension } from "./markdown/kramdown-extension.ts";
import { kramdownSpanExtension } from "./markdown/kramdown-span-extension.ts";
import { linkDestinations } from "./markdown/link-destinations.ts";
import { linkRemark } from "./markdown/link-remark.ts";
import { math } from "./markdown/math.ts";
import { mentionedTags } from "./markdown/mentioned-tags.ts";
import { ownPlaces } from "./markdown/own-places.ts";
import { percentComment } from "./markdown/percent-comment.ts";
import { percentSpanComment } from "./markdown/percent-span-comment.ts";
import { spacedAddress } from "./markdown/spaced-address.ts";
import { spanAttributes } from "./markdown/span-attributes.ts";
import { table } from "./markdown/table.ts";
import { tableCellLines } from "./markdown/table-cell-lines.ts";
import { tableLabel } from "./markdown/table-label.ts";
import { taskList } from "./markdown/task-list.ts";
import { titleComments } from "./markdown/title-comments.ts";
import { typedPictureSize } from "./markdown/typed-picture-size.ts";
import { typesetFormulas } from "./markdown/typeset-formulas.ts";
import { usedReferences } from "./markdown/used-references.ts";
import { wikiLink } from "./markdown/wiki-link.ts";
import { wikiPicture } from "./markdown/wiki-picture.ts";
import type { ParseSettings } from "./parse-settings.ts";

function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, linkify: true, typographer: false });
  markdown.linkify.set({ fuzzyLink: false });
  markdown.normalizeLink = readableAddress;
  markdown.normalizeLinkText = (text) => text;
  markdown.validateLink = (address) => isSafeAddress(address) || isSafePicture(address);
  return markdown
    .use(cjkFriendly)
    .use(adjacentBold)
    .use(bareAddress)
    .use(inlinePlaces)
    .use(deepNesting)
    .use(callout)
    .use(calloutContainer)
    .use(htmlBlock)
    .use(htmlInline)
    .use(spacedAddress)
    .use(usedReferences)
    .use(linkDestinations)
    .use(linkRemark)
    .use(kramdownExtension)
    .use(kramdownSpanExtension)
    .use(percentComment)
    .use(percentSpanComment)
    .use(footnotes)
    .use(wikiLink)
    .use(wikiPicture)
    .use(math)
    .use(typesetFormulas)
    .use(blockAttributes)
    .use(blockId)
    .use(spanAttributes)
    .use(typedPictureSize)
    .use(headingId)
    .use(definitionList)
    .use(abbreviations)
    .use(titleComments)
    .use(table)
    .use(tableCellLines)
    .use(highlightMarks)
    .use(mentionedTags)
    .use(tableLabel)
    .use(taskList)
    .use(headingAnchors)
    .use(ownPlaces)
    .use(colourCode)
    .use(headingLevels);
}

const markdown = createMarkdown();
const markdownWithEquals = createMarkdown().use(equalsHighlight);

/**
 * Reads a body as Markdown: CommonMark with tables, strikethrough, bare addresses, task lists, definition lists, abbreviations,
 * footnotes, formulas (`$$…$$`, `$…$`, `\\(…\\)`), kramdown's attributes (`{: .class}`) and extensions (`{::comment}`), remarks (`[//]: # (…)`),
 * comments (`%% … %%`), pictures by name (`![[chart.png]]`), callouts (`> [!NOTE]`, `:::note`), addresses with spaces, bold that ends before a particle (`**말**은`) and highlights. Every word of it is in the tokens, and no input makes it throw.
 *
 * A heading's `tag` is the level its author typed, its `id` attribute the fragment that links to it, and `pageLevel` of
 * its `meta` the level it is shown with. A block of raw HTML has its tags and text as `children`, as a paragraph has.
 * What the rules write into `meta` is in `TokenMeta`.
 */
export function parseMarkdown(
  text: string,
  settings: Pick<ParseSettings, "equalsHighlight" | "language" | "typeset" | "readCode">,
): Token[] {
  const { equalsHighlight: hasEquals, language = "ko", typeset, readCode } = settings;
  return (hasEquals ? markdownWithEquals : markdown).parse(text, { language, typeset, readCode });
}

/** A text with its escapes (`\\.`) and character references (`&amp;`) as the characters they mean: names are looked for in it. */
export function unescapedMarkdown(text: string): string {
  return markdown.utils.unescapeAll(text);
}
