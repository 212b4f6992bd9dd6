import { escapeHtml } from "../../../parse/render/escape-html.ts";

/** A film or a recording of the blog's own. */
export function themeMedia(name: "video" | "audio", source: string, title: string): string {
  const said = title === "" ? "" : ` title="${escapeHtml(title)}"`;
  return `<${name} src="${escapeHtml(source)}"${said} controls></${name}>`;
}

/** What al-folio plays by its address: a file as such, and everything else on the web in a frame. */
export function themeVideo(address: string, title: string): string {
  const isFile = /\.(?:mp4|webm|ogv|ogg|mov|m4v)(?:[?#].*)?$/iu.test(address) || !/^(?:https?:)?\/\//iu.test(address);
  if (isFile) return themeMedia("video", address, title);
  const escapedTitle = escapeHtml(title === "" ? "Video" : title);
  return `<iframe src="${escapeHtml(address)}" title="${escapedTitle}" width="560" height="315" allowfullscreen></iframe>`;
}
