import { ownMedia } from "../text/own-media.ts";
import { videoFrame } from "../text/video-frame.ts";
import { bareValue, shortcodeAttributes } from "./shortcode-attributes.ts";

const youtube =
  /^(?:https?:\/\/(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#\s]*&)?v=|embed\/|v\/)|youtu\.be\/))?([\w-]{11})(?:[?&#][^\s]*)?$/u;
const vimeo = /^(?:https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?)?(\d{5,12})(?:[?&#][^\s]*)?$/u;
const ownFile = /^[^?#\s]+\.(?:mp4|webm|og[agv]|mov|m4[av]|mp3|wav|flac)$/iu;
const fileNames = ["src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav", "flac"];

/**
 * What `[youtube …]`, `[vimeo …]`, `[embed]…[/embed]`, `[audio …]` and `[video …]` show; null if that cannot be known.
 */
export function shownMedia(name: string, attributes: string, content: string): string | null {
  const named = shortcodeAttributes(attributes);
  const [bare = ""] = bareValue(name === "embed" ? content : attributes).split(/\s+/u);
  if (name === "audio" || name === "video") return playedFile(name, [...fileNames.map((key) => named.get(key)), bare]);
  const address = bare === "" ? (named.get("id") ?? named.get("url") ?? "") : bare;
  const player = playerFor(name, address.replaceAll("&amp;", "&"));
  return player ?? (/^https?:\/\/[^\s<>]+$/u.test(address) ? `<${address}>` : null);
}

function playedFile(name: "audio" | "video", files: readonly (string | undefined)[]): string | null {
  const file = files.find((one) => one !== undefined && ownFile.test(one));
  return file === undefined ? null : ownMedia(name, file, "");
}

/** An id alone belongs to the host that the shortcode names. */
function playerFor(name: string, address: string): string | null {
  if (name === "embed" && !address.includes("/")) return null;
  const host = address.includes("/") ? "embed" : name;
  const [, tube] = host === "vimeo" ? [] : (youtube.exec(address) ?? []);
  if (tube !== undefined) return videoFrame("youtube", tube);
  const [, film] = host === "youtube" ? [] : (vimeo.exec(address) ?? []);
  return film === undefined ? null : videoFrame("vimeo", film);
}
