import { ownMedia } from "../../../text/own-media.ts";
import { isWord } from "../../../text/video-frame.ts";
import type { TypedShortcode } from "../shortcode-marks.ts";

/** Video pages on other hosts, by the video's id. */
const pages: ReadonlyMap<string, (id: string) => string> = new Map([
  ["bilibili", (id) => `https://www.bilibili.com/video/${/^\d+$/u.test(id) ? "av" : ""}${id}/`],
  ["tencent", (id) => `https://v.qq.com/x/page/${id}.html`],
  ["spotify", (id) => `https://open.spotify.com/track/${id}`],
]);

/** A Hugo theme's video or audio: the blog's own file is played in place, another host's becomes a link. */
export function mediaShortcode({ name, values, named }: TypedShortcode): string | null {
  const page = pages.get(name);
  if (page !== undefined) {
    const id = named.get("id") ?? values[0] ?? "";
    return isWord(id) ? `<${page(id)}>` : null;
  }
  const address = named.get("src") ?? named.get("url") ?? values[0] ?? "";
  if (name === "video" || name === "audio")
    return played(name, address, named.get("caption") ?? named.get("title") ?? "");
  if (name !== "music") return null;
  const list = named.get("auto") ?? "";
  if (/^https?:\/\/\S+$/u.test(list)) return `<${list}>`;
  return played("audio", address, [named.get("artist"), named.get("name")].filter(Boolean).join(" - "));
}

/** Its caption is a paragraph of its own, where Markdown is read. */
function played(name: "video" | "audio", address: string, words: string): string | null {
  if (!/^[^?#\s]+\.(?:mp4|webm|og[agv]|mov|m4[av]|mp3|wav|flac)$/iu.test(address)) return null;
  const media = ownMedia(name, address, "");
  return words === ""
    ? media
    : `<figure markdown="1">${media}<figcaption>${words.replace(/[<>]/gu, "\\$&")}</figcaption></figure>`;
}
