import { escapeHtml } from "../../parse/render/escape-html.ts";

const hosts = {
  youtube: { address: "https://www.youtube-nocookie.com/embed/", ending: "", title: "YouTube" },
  vimeo: { address: "https://player.vimeo.com/video/", ending: "", title: "Vimeo" },
  "google-drive": { address: "https://drive.google.com/file/d/", ending: "/preview", title: "Google Drive" },
} as const;

/** A video player in Markdown, by the host's id; null if the id is invalid. */
export function videoFrame(host: keyof typeof hosts, id: string, typedTitle?: string): string | null {
  if (!isWord(id)) return null;
  const { address, ending, title } = hosts[host];
  const escapedTitle = escapeHtml(typedTitle ?? title).replaceAll("|", "&#124;");
  return `<iframe src="${address}${id}${ending}" title="${escapedTitle}" width="560" height="315" allowfullscreen></iframe>`;
}

/** Whether a text can be part of an address as it is. */
export function isWord(text: string): boolean {
  return /^[\w-]{1,80}$/u.test(text);
}
