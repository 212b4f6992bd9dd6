import { attributeText } from "../text/attribute-text.ts";
import type { Html, UnlinkedHtml } from "./html.ts";

/**
 * Holds a link's name until its address is known. No author can write it, since raw HTML keeps only known attributes.
 */
export const nameAttribute = "wiki";

const unlinked = new RegExp(`<a ${nameAttribute}="([^"]*)">([^<]*)</a>`, "gu");

/** Replaces every link by name. */
export function replaceNamed(html: UnlinkedHtml, replacement: (name: string, words: Html) => string): Html {
  const linked = html.includes(`<a ${nameAttribute}="`)
    ? html.replace(unlinked, (_link, name: string, words: string) => replacement(attributeText(name), words as Html))
    : html;
  return linked as string as Html;
}

/** A rendered picture's address, alternative text and title, as their author wrote them. */
export interface RenderedPicture {
  readonly source: string;
  readonly alternative: string;
  readonly title: string;
  readonly tag: string;
}

/** Replaces pictures; one whose replacement is null stays. */
export function replacePictures(
  html: UnlinkedHtml,
  replacement: (picture: RenderedPicture) => string | null,
): UnlinkedHtml {
  const replaced = html.replace(/<img\b(?:"[^"]*"|[^>"])*>/gu, (tag) => {
    const picture = {
      source: attributeOf(tag, "src"),
      alternative: attributeOf(tag, "alt"),
      title: attributeOf(tag, "title"),
      tag,
    };
    return replacement(picture) ?? tag;
  });
  return replaced as UnlinkedHtml;
}

/** Rendered attributes are double-quoted. */
function attributeOf(tag: string, name: string): string {
  return attributeText(new RegExp(` ${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "");
}
