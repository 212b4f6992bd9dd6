import { Readability } from "@mozilla/readability";
import { foldText } from "./fold-text.ts";
import { parseDocument } from "./parse-document.ts";

/** The article's paragraphs as plain text, in reading order, without markup. The document is not changed. */
export function articleParagraphs(document: Document): readonly string[] {
  const known = document.querySelector("#dic_area, #articleBodyContents, #newsEndContents, #articeBody");
  if (known !== null) return linesOf(known);
  const found = readable(document);
  const lines = found === null ? [] : linesOf(found);
  return lines.join("").length < shortestArticle ? [] : lines;
}

/** A page whose script fetches the article has little more than a menu: shorter than any news flash. */
const shortestArticle = 30;

/** Blink nests elements no deeper than 512. A deeper page is no article and would overflow recursive readers. */
const deepest = 512;

/** Scoring more elements than any article has would take too long. */
const mostElements = 10_000;

function readable(document: Document): Element | null {
  if (document.querySelectorAll("*").length > mostElements || depthOf(document) > deepest) return null;
  const content = new Readability(withBody(document)).parse()?.content ?? "";
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

/** The visible lines below an element, with white space folded and empty lines dropped. */
function linesOf(root: Element): readonly string[] {
  const text = Array.from(piecesBelow(root)).join("");
  return text
    .split("\n")
    .map(foldText)
    .filter((line) => line !== "");
}

/**
 * Text without line breaks, and a line break at each edge of a block. Uses a stack because the page decides the depth.
 */
function* piecesBelow(root: Element): Generator<string> {
  const stack: (Node | "\n")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "\n") yield node;
    else if (node.nodeType === textNode) yield (node.textContent ?? "").replace(/\n/gu, " ");
    else if (!isDropped(node)) {
      const edge = blocks.has(node.nodeName.toUpperCase()) ? (["\n"] as const) : [];
      yield* edge;
      stack.push(...edge);
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
    }
  }
}

const elementNode = 1;
const textNode = 3;

function isDropped(node: Node): boolean {
  if (node.nodeType !== elementNode) return true;
  const className = "getAttribute" in node && typeof node.getAttribute === "function" ? node.getAttribute("class") : "";
  return dropped.has(node.nodeName.toUpperCase()) || captions.test(String(className ?? ""));
}

/**
 * A copy with all content inside one element of the body: Readability climbs to a body, which a broken page may lack.
 * The head is dropped because Readability would take its title for a paragraph.
 */
function withBody(document: Document): Document {
  const copy = parseDocument("");
  const page = copy.createElement("div");
  page.innerHTML = document.documentElement.innerHTML;
  for (const title of page.querySelectorAll("title")) title.remove();
  copy.body.append(page);
  return copy;
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
