import { escapeHtml } from "../../../parse/render/escape-html.ts";
import { ownMedia } from "../../text/own-media.ts";

/**
 * What al-folio and So Simple play by address: a file directly, any other web address in a frame. The theme writes the
 * address into HTML as typed.
 */
export function themeVideo(typed: string, title: string): string {
  const address = typed.replaceAll("&amp;", "&");
  const isFile = /\.(?:mp4|webm|ogv|ogg|mov|m4v)(?:[?#].*)?$/iu.test(address) || !/^(?:https?:)?\/\//iu.test(address);
  if (isFile) return ownMedia("video", address, title);
  const escapedTitle = escapeHtml(title === "" ? "Video" : title);
  return `<iframe src="${escapeHtml(address)}" title="${escapedTitle}" width="560" height="315" allowfullscreen></iframe>`;
}
