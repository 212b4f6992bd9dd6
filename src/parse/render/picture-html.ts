import type Token from "markdown-it/lib/token.mjs";
import { underBasePath } from "../links/safe-address.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { embeddedMedia } from "./embedded-media.ts";
import { openingTag } from "./escape-html.ts";

/** A picture, or what else its address embeds. */
export function pictureHtml(token: Token, attributes: Readonly<Record<string, string>>, basePath: string): string {
  const address = underBasePath(attributes["src"] ?? "", basePath);
  const words = (token.children ?? []).map(alternativeText).join("");
  const media = embeddedMedia({ attributes, address, words });
  if (media !== null) return media;
  return openingTag("img", {
    ...attributes,
    src: address,
    alt: words,
    loading: "lazy",
    decoding: "async",
  });
}

/** The text of a part of a picture's description; a tag is shown as typed, a comment not at all. */
function alternativeText(child: Token): string {
  if (child.type === "softbreak") return "\n";
  return child.type === "html_inline" && metaOf(child).tag === undefined ? "" : child.content;
}
