import { escapeHtml } from "../../parse/render/escape-html.ts";

/** One of the blog's own videos or recordings. */
export function ownMedia(name: "video" | "audio", source: string, title: string): string {
  const said = title === "" ? "" : ` title="${escapeHtml(title)}"`;
  return `<${name} src="${escapeHtml(source)}"${said} controls></${name}>`;
}
