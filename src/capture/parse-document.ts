import { parseHTML } from "linkedom";

/** The document of an HTML text. No script in it runs and nothing it refers to is loaded. */
export function parseDocument(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** The visible text of the first element that a selector finds and that has any, white space folded. */
export function textOf(document: Document, ...selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const text = fold(element.textContent);
      if (text !== "") return text;
    }
  }
  return null;
}

/** An attribute of the first element that has it filled, asked as `[selector, attribute]`. */
export function attributeOf(document: Document, ...asked: readonly (readonly [string, string])[]): string | null {
  for (const [selector, attribute] of asked) {
    for (const element of document.querySelectorAll(selector)) {
      const value = fold(element.getAttribute(attribute));
      if (value !== "") return value;
    }
  }
  return null;
}

function fold(text: string | null): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}
