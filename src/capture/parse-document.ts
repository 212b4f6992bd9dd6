import { parseHTML } from "linkedom";
import { foldText } from "./fold-text.ts";

/** No news page has more tags. The rest is dropped, because a document of a million elements takes minutes. */
const mostTags = 30_000;

/** Parses HTML without running scripts or loading anything it refers to. */
export function parseDocument(html: string): Document {
  const bounded = html.slice(0, endOfTags(html));
  if (/<html[\s>]/iu.test(bounded)) {
    const { document } = parseHTML(bounded);
    // The word may be inside a comment; then the document has no root element.
    if (isDocument(document)) return document;
  }
  return parseHTML(`<!doctype html><html><head></head><body>${bounded}</body></html>`).document;
}

/** linkedom can return a document without a root element, despite the DOM types. */
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

/** The visible text of the first matching element that has any, with white space folded. */
export function firstText(document: Document, ...selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const text = foldText(element.textContent ?? "");
      if (text !== "") return text;
    }
  }
  return null;
}

/** The first non-empty attribute among `[selector, attribute]` pairs. */
export function firstAttribute(document: Document, ...asked: readonly (readonly [string, string])[]): string | null {
  for (const [selector, attribute] of asked) {
    for (const element of document.querySelectorAll(selector)) {
      const value = foldText(element.getAttribute(attribute) ?? "");
      if (value !== "") return value;
    }
  }
  return null;
}
