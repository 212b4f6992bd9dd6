import { Readability } from "@mozilla/readability";

/**
 * The article's paragraphs as plain Markdown text, one an item, in reading order: no markup of the page survives, and whatever
 * Markdown would take for its own is escaped, so that the note shows the words as the page did. The document is not changed.
 */
export function articleParagraphs(document: Document): readonly string[] {
  const naver = document.querySelector("#dic_area, #articleBodyContents, #newsEndContents, #articeBody");
  const html = naver?.innerHTML ?? readable(document);
  return paragraphsOf(html, document).map(escapeMarkdown);
}

function readable(document: Document): string {
  const copy = document.cloneNode(true);
  // Readability reads the DOM's Document; linkedom's clone is one.
  return new Readability(copy as Document).parse()?.content ?? "";
}

const dropped = "script, style, noscript, iframe, object, template, form, button, figure figcaption, .img_desc, .end_photo_org, .media_end_summary";
const blocks = new Set(["P", "DIV", "SECTION", "ARTICLE", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "BLOCKQUOTE", "TABLE", "TR", "FIGURE", "BR", "HR"]);

function paragraphsOf(html: string, document: Document): readonly string[] {
  const root = document.createElement("div");
  root.innerHTML = html;
  for (const element of root.querySelectorAll(dropped)) element.remove();
  const lines: string[] = [""];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const isBlock = blocks.has(child.nodeName.toUpperCase());
      if (isBlock) lines.push("");
      if (child.nodeType === 3) lines.push((lines.pop() ?? "") + (child.textContent ?? ""));
      else walk(child);
      if (isBlock) lines.push("");
    }
  };
  walk(root);
  return lines.map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");
}

/** Escapes what would begin a block or an inline construct (CommonMark 0.31 §2.4) and the brackets of raw HTML. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~=|$&]/gu, "\\$&")
    .replace(/^(\s*)([#+-])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2");
}
