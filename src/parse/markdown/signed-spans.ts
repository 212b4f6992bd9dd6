import type MarkdownIt from "markdown-it";
import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import { percentSpanComment } from "./comments/percent-span-comment.ts";
import { decodeReferences } from "./decode-references.ts";
import { htmlInline } from "./html/html-inline.ts";
import { inlineFootnote } from "./inline-footnotes.ts";
import { kramdownSpanExtension } from "./kramdown/kramdown-span-extension.ts";
import { spanAttributeList } from "./kramdown/span-attributes.ts";
import { wikiEmbed, wikiLink } from "./links/wiki-link.ts";
import { wikiPicture } from "./links/wiki-picture.ts";

/** Reads what begins with a sign of its own within a line, where Markdown's own links and pictures do not. */
export function signedSpans(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  const spans: ReadonlyMap<string, readonly RuleInline[]> = new Map([
    ["[", [wikiLink(decode)]],
    ["!", [wikiPicture(decode), wikiEmbed(decode)]],
    ["^", [inlineFootnote]],
    ["%", [percentSpanComment]],
    ["{", [kramdownSpanExtension(decode), spanAttributeList]],
    ["<", [htmlInline(decode)]],
  ]);
  markdown.inline.ruler.at("html_inline", (state, silent) => {
    const reading = spans.get(state.src.charAt(state.pos));
    return reading?.some((read) => read(state, silent)) === true;
  });
}
