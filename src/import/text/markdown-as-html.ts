import { unescapedMarkdown } from "../../parse/markdown.ts";
import { escapeHtml } from "../../parse/render/escape-html.ts";

const words = String.raw`((?:\\.|[^\]\\])*)`;
const picture = new RegExp(String.raw`^!\[${words}\]\((\S*?)(?: "((?:\\.|[^"\\])*)")?\)$`, "su");
const link = new RegExp(String.raw`^\[${words}\]\(<?(\S*?)>?\)$`, "su");
const address = /^<(https?:\/\/[^\s<>]+)>$/iu;

/** A single picture, link, address or some escaped words as HTML, for places where Markdown is not read. */
export function markdownAsHtml(markdown: string): string {
  const [isPicture, alternative = "", source = "", title] = picture.exec(markdown) ?? [];
  if (isPicture !== undefined) {
    const named = title === undefined ? "" : ` title="${plain(title)}"`;
    return `<img src="${plain(source)}" alt="${plain(alternative)}"${named}>`;
  }
  const [isLink, shown = "", target = ""] = link.exec(markdown) ?? [];
  if (isLink !== undefined) return `<a href="${plain(target)}">${plain(shown)}</a>`;
  const [, typed] = address.exec(markdown) ?? [];
  if (typed !== undefined) return `<a href="${escapeHtml(typed)}">${escapeHtml(typed)}</a>`;
  return markdown.startsWith("<") ? markdown : plain(markdown);
}

function plain(escaped: string): string {
  return escapeHtml(unescapedMarkdown(escaped));
}
