import { parseHTML } from "linkedom";
import { foldText } from "./fold-text.ts";

/** No page of news has more tags; what comes behind them is left out, for a document of a million elements takes minutes. */
const mostTags = 30_000;

/** The document of an HTML text. No script in it runs and nothing it refers to is loaded. */
export function parseDocument(html: string): Document {
  const bounded = html.slice(0, endOfTags(html));
  if (/<html[\s>]/iu.test(bounded)) {
    const { document } = parseHTML(bounded);
    // The word may stand in a comment; then there is no element to be the document's.
    if (isDocument(document)) return document;
  }
  return parseHTML(`<!doctype html><html><head></head><body>${bounded}</body></html>`).document;
}

/** linkedom makes documents without an element, whatever the DOM's types promise. */
function isDocument({ documentElement }: { readonly documentElement: Element | null }): boolean {
  return documentElement !== null && documentElement.localName === "html";
}

function endOfTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    tags += 1;
    if (tags > mostTags) return at;
  }
  return html.length;
}

/** The visible text of the first element that a selector finds and that has any, white space folded. */
export function firstText(document: Document, ...selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const text = foldText(element.textContent ?? "");
      if (text !== "") return text;
    }
  }
  return null;
}

/** An attribute of the first element that has it filled, asked as `[selector, attribute]`. */
export function firstAttribute(document: Document, ...asked: readonly (readonly [string, string])[]): string | null {
  for (const [selector, attribute] of asked) {
    for (const element of document.querySelectorAll(selector)) {
      const value = foldText(element.getAttribute(attribute) ?? "");
      if (value !== "") return value;
    }
  }
  return null;
}
