/** What an embedded file is, if it is no picture. */
export type MediaKind = "video" | "audio" | "paper";

const endings: readonly (readonly [MediaKind, RegExp])[] = [
  ["video", /\.(?:mp4|m4v|webm|ogv|mov)$/iu],
  ["audio", /\.(?:mp3|m4a|wav|ogg|oga|opus|flac)$/iu],
  ["paper", /\.pdf$/iu],
];

/** Tells by an address or a file's name what `![](clip.mp4)` embeds; null for a picture and for anything unknown. */
export function mediaKind(address: string): MediaKind | null {
  const [path = ""] = address.trim().split(/[?#]/u);
  return endings.find(([, ending]) => ending.test(path))?.[0] ?? null;
}

const page =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:[^#\s]{0,200}&)?v=|shorts\/|embed\/)|youtu\.be\/)([\w-]{6,20})(?![\w-])/iu;

/** The id of the film on one of YouTube's pages; null for any other address. */
export function youtubeId(address: string): string | null {
  return page.exec(address.trim())?.[1] ?? null;
}
