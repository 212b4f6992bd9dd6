import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "../markdown/token-meta.ts";
import { escapeHtml } from "./escape-html.ts";

/** A font's icon and what may stand around it. */
const mostTokens = 8;

const ofIcons: ReadonlySet<string> = new Set(["i", "span", "em", "b"]);

/**
 * The words of a link (ended at `close`) that shows nothing but an icon of a font, which is not loaded here: what its
 * author calls it, else the site it leads to. Empty for any other link.
 */
export function iconLinkWords(siblings: readonly Token[], close: number): string {
  let icons = 0;
  for (let index = close - 1; index >= Math.max(0, close - mostTokens); index -= 1) {
    const token = siblings[index];
    if (token === undefined) return "";
    const link = linkIn(token);
    if (link !== null) return icons === 0 ? "" : escapeHtml(link.label ?? siteOf(link.address));
    if (isIcon(token)) icons += 1;
    else if (token.content.trim() !== "" || token.type === "image" || token.type === "drawing") return "";
  }
  return "";
}

interface Link {
  readonly address: string;
  readonly label: string | null;
}

/** The link that a token begins; null if it begins none. */
function linkIn(token: Token): Link | null {
  if (token.type === "link_open")
    return { address: String(token.attrGet("href") ?? ""), label: token.attrGet("title") };
  const { tag } = metaOf(token);
  if (token.type !== "html_inline" || tag?.name !== "a" || tag.closing) return null;
  const attribute = (name: string): string | null => tag.attributes.find((one) => one.name === name)?.value ?? null;
  return { address: attribute("href") ?? "", label: attribute("aria-label") ?? attribute("title") };
}

function isIcon(token: Token): boolean {
  const { tag } = metaOf(token);
  return token.type === "html_inline" && tag !== undefined && ofIcons.has(tag.name);
}

/** The host, or the address that a letter goes to; empty within the site. */
function siteOf(address: string): string {
  const [, host, letter = ""] =
    /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]+)|^mailto:([^?]+)/iu.exec(address.trim()) ?? [];
  return host ?? letter;
}
