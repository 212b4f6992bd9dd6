import { Readability } from "@mozilla/readability";

/**
 * The article's paragraphs as plain Markdown text, one an item, in reading order: no markup of the page survives, and whatever
 * Markdown would take for its own is escaped, so that the note shows the words as the page did. The document is not changed.
 */
export function articleParagraphs(document: Document): readonly string[] {
  const article =
    document.querySelector("#dic_area, #articleBodyContents, #newsEndContents, #articeBody") ?? readable(document);
  return article === null ? [] : linesOf(article).map(escapeMarkdown);
}

/** Blink nests elements no deeper than 512; a page that goes on from there is no article, and readers that recurse would fall over it. */
const deepest = 512;

function readable(document: Document): Element | null {
  if (depthOf(document) > deepest) return null;
  // linkedom's clone of a document is a document; the DOM's types only promise a node.
  const content = new Readability(document.cloneNode(true) as Document).parse()?.content ?? "";
  const root = document.createElement("div");
  root.innerHTML = content;
  return root;
}

const dropped = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "IFRAME",
  "OBJECT",
  "TEMPLATE",
  "FORM",
  "BUTTON",
  "FIGCAPTION",
]);
const captions = /\b(?:img_desc|end_photo_org|media_end_summary)\b/u;
const blocks = new Set("P DIV SECTION ARTICLE H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE TABLE TR FIGURE BR HR".split(" "));

/** The visible lines below an element: a stack, not recursion, because the page decides how deep it goes. */
function linesOf(root: Element): readonly string[] {
  const lines: string[] = [""];
  const stack: (Node | "line end")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "line end") lines.push("");
    else if (node.nodeType === 3) lines.push((lines.pop() ?? "") + (node.textContent ?? ""));
    else if (!isDropped(node)) {
      const isBlock = blocks.has(node.nodeName.toUpperCase());
      if (isBlock) lines.push("");
      if (isBlock) stack.push("line end");
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
    }
  }
  return lines.map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");
}

function isDropped(node: Node): boolean {
  if (node.nodeType !== 1) return true;
  const className = "getAttribute" in node && typeof node.getAttribute === "function" ? node.getAttribute("class") : "";
  return dropped.has(node.nodeName.toUpperCase()) || captions.test(String(className ?? ""));
}

function depthOf(document: Document): number {
  const depths = new Map<Node | null, number>();
  let most = 0;
  // Elements come in document order, each after its parent.
  for (const element of document.querySelectorAll("*")) {
    const depth = (depths.get(element.parentNode) ?? 0) + 1;
    depths.set(element, depth);
    most = Math.max(most, depth);
  }
  return most;
}

/** Escapes what would begin a block or an inline construct (CommonMark 0.31 §2.4) and the brackets of raw HTML. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~=|$&]/gu, "\\$&")
    .replace(/^(\s*)([#+-])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2");
}
