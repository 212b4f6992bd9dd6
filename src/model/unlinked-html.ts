import type { Html, UnlinkedHtml } from "./html.ts";

/** Holds a link's name until its address is known. No author can write it: raw HTML keeps known attributes alone. */
export const nameAttribute = "wiki";

const unlinked = new RegExp(`<a ${nameAttribute}="([^"]*)">([^<]*)</a>`, "gu");

/** Puts markup in the place of every link by name. */
export function replaceNamed(html: UnlinkedHtml, replacement: (name: string, words: Html) => string): Html {
  const linked = html.includes(`<a ${nameAttribute}="`)
    ? html.replace(unlinked, (_link, name: string, words: string) => replacement(unescaped(name), words as Html))
    : html;
  return linked as string as Html;
}

function unescaped(attribute: string): string {
  return attribute.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
