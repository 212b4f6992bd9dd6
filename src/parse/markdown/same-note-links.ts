import type MarkdownIt from "markdown-it";
import { anchorFinder } from "../../model/note/anchor-finder.ts";
import { visibleText } from "../visible/visible-text.ts";
import { metaOf } from "./token-meta.ts";

/**
 * Resolves `[[#제목]]` and `[[#^block]]` to the heading or block in the same note; if there is none, the name stays
 * unresolved.
 */
export function sameNoteLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push("same_note_links", ({ src, tokens }) => {
    if (!src.includes("[[")) return;
    const links = tokens
      .flatMap(({ children }) => children ?? [])
      .filter((child) => child.type === "wiki_link_open" && metaOf(child).name?.startsWith("#") === true);
    if (links.length === 0) return;
    const anchors = tokens.flatMap((token) => token.attrGet("id") ?? []);
    const headings = tokens.flatMap((open, index) => {
      const inline = tokens[index + 1];
      const anchor = open.type === "heading_open" ? open.attrGet("id") : null;
      return anchor === null || inline === undefined ? [] : [{ text: visibleText([inline]), anchor }];
    });
    const find = anchorFinder({ headings, anchors });
    for (const link of links) {
      const { name = "" } = metaOf(link);
      const fragment = find(name.slice(1));
      if (fragment !== null) link.meta = { ...link.meta, fragment };
    }
  });
}
