import { isAttachment } from "../blog/blog-folder.ts";
import { escapeAddress, escapeWebAddress } from "../links/escape-address.ts";
import { escapeForCell } from "../links/escape-for-cell.ts";
import { escapeWords } from "../links/escape-words.ts";
import { isWord, videoFrame } from "../text/video-frame.ts";
import type { HexoTag } from "./hexo-tags.ts";
import type { PostOfName } from "./posts-by-name.ts";
import { inOneLine, tagParts, tagWords } from "./tag-words.ts";
import { themeTag } from "./theme-tags.ts";

/** The Markdown for a Hexo or common theme tag that encloses nothing; null if only Hexo could resolve it. */
export function tagMeaning(tag: HexoTag, postOf: PostOfName): string | null {
  const { name, rest } = tag;
  const words = tagWords(rest);
  const [first = ""] = words.map(({ text }) => text);
  switch (name) {
    case "asset_img":
    case "img":
      return picture(rest);
    case "asset_path":
      return words.length === 1 ? escapeAddress(first) : null;
    case "asset_link":
      return first === "" ? null : `[${escapeWords(titleIn(words.slice(1)) || first)}](${escapeAddress(first)})`;
    case "post_path":
      return postPath(rest, postOf);
    case "post_link":
      return postLink(rest, postOf);
    case "link":
      return outerLink(rest);
    case "youtube":
      return words[1]?.text === "playlist" ? playlist(first) : videoFrame("youtube", first);
    case "vimeo":
      return videoFrame("vimeo", first);
    case "gist":
      return gist(first, words[1]?.text ?? "");
    case "iframe":
      return frame(words.map(({ text }) => text));
    default:
      return themeTag(tag);
  }
}

type Words = ReturnType<typeof tagWords>;

/** Class names, the file, width and height, then the description. */
function picture(rest: string): string | null {
  const words = tagWords(rest);
  const at = words.findIndex(({ text }) => isAttachment(text) || /^(?:https?:\/)?\//iu.test(text));
  const typed = words[at]?.text;
  if (typed === undefined) return null;
  const source = /^(?:https?:)?\//iu.test(typed) ? escapeWebAddress(typed) : escapeAddress(typed);
  const behind = words.slice(at + 1);
  const isSize = ({ text, isQuoted }: Words[number]): boolean => !isQuoted && /^\d+(?:px|%)?$/u.test(text);
  const size = behind.slice(0, 2).filter((word, index) => isSize(word) && (index === 0 || isSize(behind[0] ?? word)));
  const { title, alternative } = said(behind.slice(size.length));
  const described = alternative || title;
  const [width, height] = size.map(({ text }) => text);
  if (width === undefined) {
    return `![${escapeWords(described)}](${source}${title === described ? "" : inQuotes(title)})`;
  }
  const attributes = [
    ["src", source],
    ["alt", described],
    ["title", title === described ? undefined : title],
    ["width", width],
    ["height", height],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${escapeForCell(value)}"`]));
  return `<img ${attributes.join(" ")}>`;
}

/** `"title" "alt"`, `"title 'alt'"`, or a title alone, in quotes or without. */
function said(words: Words): { readonly title: string; readonly alternative: string } {
  const [first, second] = words;
  if (first?.isQuoted === true && second?.isQuoted === true) return { title: first.text, alternative: second.text };
  const whole = inOneLine(words);
  const [, title = whole, alternative = ""] = /^([^']*?)\s*'([^']*)'$/u.exec(whole) ?? [];
  return { title, alternative };
}

/** A link's words, without the flag that asks Hexo to escape them. */
function titleIn(words: Words): string {
  const last = words.at(-1);
  const isSign = last?.isQuoted === false && /^(?:true|false)$/u.test(last.text);
  return inOneLine(isSign ? words.slice(0, -1) : words);
}

function postPath(rest: string, postOf: PostOfName): string | null {
  const post = postOf(inOneLine(tagWords(rest)));
  return post === null ? null : escapeAddress(`/${post.path}`);
}

/** Links to a post by its path, which is resolved later. */
function postLink(rest: string, postOf: PostOfName): string | null {
  const [named, ...words] = tagWords(rest);
  const [, name = "", place = ""] = /^([^#]*)(#.*)?$/su.exec(named?.text ?? "") ?? [];
  const post = postOf(name);
  return post === null
    ? null
    : `[${escapeWords(titleIn(words) || post.title)}](${escapeAddress(`/${post.path}`)}${place})`;
}

/** `{% link words address external title %}`. */
function outerLink(rest: string): string | null {
  const parted = partedLink(rest);
  if (parted !== null) return parted;
  const [, typed = "", address = "", behind = ""] = /^(.*?)\s*(https?:\/\/\S+)(.*)$/su.exec(rest) ?? [];
  if (address === "") return null;
  const title = inOneLine(tagWords(behind.replace(/^\s*(?:true|false)(?=\s|$)/u, "")));
  const words = inOneLine(tagWords(typed)) || title || address;
  return `[${escapeWords(words)}](${escapeWebAddress(address)}${title === "" || title === words ? "" : inQuotes(title)})`;
}

/** `{% link words, address, picture %}`, as themes write it; null without commas or `::`. */
function partedLink(rest: string): string | null {
  const parts = tagParts(rest);
  const at = parts.findIndex((part) => /^https?:\/\/\S+$/u.test(part));
  const address = parts[at];
  if (address === undefined || parts.length < 2) return null;
  const words = parts.filter((part, index) => index !== at && part !== "" && !/^https?:\/\/\S+$/u.test(part));
  return `[${escapeWords(words.length === 0 ? address : words.join(", "))}](${escapeWebAddress(address)})`;
}

function playlist(id: string): string | null {
  return isWord(id)
    ? `<iframe src="https://www.youtube-nocookie.com/embed/videoseries?list=${id}" title="YouTube" width="560" height="315" allowfullscreen></iframe>`
    : null;
}

/** One file of a gist is an anchor on its page. */
function gist(id: string, file: string): string | null {
  if (!/^[\w/-]{1,120}$/u.test(id)) return null;
  const place = file === "" ? "" : `#file-${file.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, "-")}`;
  return `<https://gist.github.com/${id}${place}>`;
}

function frame([address = "", width = "100%", height = "300"]: readonly string[]): string | null {
  if (!/^(?:https?:)?\/\//iu.test(address)) return null;
  return `<iframe src="${escapeForCell(address)}" width="${escapeForCell(width)}" height="${escapeForCell(height)}"></iframe>`;
}

/** A title as it follows the address of a link or picture. */
function inQuotes(title: string): string {
  return ` "${title.replace(/[\\"|]/gu, "\\$&")}"`;
}
