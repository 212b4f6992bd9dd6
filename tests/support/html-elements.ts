import { type HtmlElement, Parser, StaticConfigLoader } from "html-validate";

/** An element as the crawler needs it: its name and its attributes, with character references decoded. */
export interface ElementFound {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const config = await new StaticConfigLoader({ extends: ["html-validate:recommended"] }).getConfigFor("page.html");

/** All elements of a page in document order. */
export function elementsOf(html: string): readonly ElementFound[] {
  return new Parser(config).parseHtml(html).querySelectorAll("*").map(elementFound);
}

function elementFound(element: HtmlElement): ElementFound {
  const attributes = element.attributes.map((one) => [one.key.toLowerCase(), decode(String(one.value ?? ""))] as const);
  return { name: element.tagName.toLowerCase(), attributes: new Map(attributes) };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Decodes the references that escaping produces: five names and code points. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (reference, hexadecimal, decimal, name) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[String(name).toLowerCase()] ?? reference;
  });
}
