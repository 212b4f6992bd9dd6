import { escapeHtml } from "../../../parse/render/escape-html.ts";

/** One of the blog's own videos or recordings. */
export function themeMedia(name: "video" | "audio", source: string, title: string): string {
  const said = title === "" ? "" : ` title="${escapeHtml(title)}"`;
  return `<${name} src="${escapeHtml(source)}"${said} controls></${name}>`;
}

/** What al-folio plays by address: a file directly, any other web address in a frame. */
export function themeVideo(address: string, title: string): string {
  const isFile = /\.(?:mp4|webm|ogv|ogg|mov|m4v)(?:[?#].*)?$/iu.test(address) || !/^(?:https?:)?\/\//iu.test(address);
  if (isFile) return themeMedia("video", address, title);
  const escapedTitle = escapeHtml(title === "" ? "Video" : title);
  return `<iframe src="${escapeHtml(address)}" title="${escapedTitle}" width="560" height="315" allowfullscreen></iframe>`;
}
