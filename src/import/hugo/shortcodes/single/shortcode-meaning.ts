import { escapeAddress } from "../../../links/escape-address.ts";
import { escapeForCell } from "../../../links/escape-for-cell.ts";
import { escapeWords } from "../../../links/escape-words.ts";
import { isWord, videoFrame } from "../../../text/video-frame.ts";
import { noticeOfText } from "../enclosing/notice-boxes.ts";
import type { TypedShortcode } from "../shortcode-marks.ts";
import { cardLink } from "./card-links.ts";
import { carousel } from "./carousel.ts";
import { mediaShortcode } from "./media-shortcodes.ts";

/** The Markdown for an unpaired Hugo shortcode; null if only Hugo could resolve it. */
export function shortcodeMeaning(typed: TypedShortcode): string | null {
  const { name, named } = typed;
  const meaning = meanings.get(name);
  if (meaning !== undefined) return meaning(typed);
  if (/^git(?:hub|lab)(?:-?repo)?(?:-?card)?$/u.test(name)) return repository(typed);
  if (isOwnFigure(name, named)) return figure(named, sourceOf(typed));
  return mediaShortcode(typed) ?? noticeOfText(typed) ?? cardLink(typed);
}

const asFigure = (typed: TypedShortcode): string | null => figure(typed.named, sourceOf(typed));

const asVideo =
  (host: Parameters<typeof videoFrame>[0]) =>
  (typed: TypedShortcode): string | null =>
    videoFrame(host, idOf(typed), typed.named.get("title") ?? typed.named.get("label"));

const asTweet = (typed: TypedShortcode): string | null => tweet(typed.named.get("user") ?? "", idOf(typed));

/** Only asks the theme for formulas or a table of contents, which need no asking here, or for an icon. */
const asNothing = (): string => "";

const meanings: ReadonlyMap<string, (typed: TypedShortcode) => string | null> = new Map([
  ["figure", asFigure],
  ["img", asFigure],
  ["intextimg", pictureInText],
  ["carousel", ({ named }) => carousel(named.get("images") ?? "", unbroken)],
  ["youtube", asVideo("youtube")],
  ["youtubelite", asVideo("youtube")],
  ["vimeo", asVideo("vimeo")],
  ["google-drive", asVideo("google-drive")],
  ["gist", gist],
  ["tweet", asTweet],
  ["x", asTweet],
  ["instagram", instagram],
  ["link", link],
  ["katex", asNothing],
  ["toc", asNothing],
  ["icon", asNothing],
  ["badge", badge],
  ["br", () => "<br>"],
]);

/** Hugo Book's badge has a name and a value. */
function badge({ named }: TypedShortcode): string | null {
  const words = ["title", "value"].map((key) => named.get(key) ?? "").filter((one) => one !== "");
  return words.length === 0 ? null : words.join(" ").replace(/[<>]/gu, "\\$&");
}

function idOf({ values, named }: TypedShortcode): string {
  return named.get("id") ?? values[0] ?? "";
}

function sourceOf({ values, named }: TypedShortcode): string {
  return named.get("src") ?? named.get("url") ?? values[0] ?? "";
}

function pictureInText(typed: TypedShortcode): string | null {
  const source = sourceOf(typed);
  return source === "" ? null : imageTag({ source, described: typed.named.get("alt") ?? "" }, typed.named);
}

function gist({ values: [owner = "", id = ""] }: TypedShortcode): string | null {
  return isWord(owner) && isWord(id) ? `<https://gist.github.com/${owner}/${id}>` : null;
}

function instagram(typed: TypedShortcode): string | null {
  const id = idOf(typed);
  return isWord(id) ? `<https://www.instagram.com/p/${id}/>` : null;
}

/** `src_s` and `src_l` are the same picture in other sizes. */
const figureKeys = new Set(
  "src url src_s src_l alt title caption width height link attr attrlink class id loading style position align".split(
    " ",
  ),
);

/** A value that is not words: a flag, size or side. */
const dressing = /^(?:true|false|[\d.]+(?:px|%|r?em|v[wh])?|left|right|center|middle|none|auto|lazy|eager)?$/iu;

/** Whether one of the blog's own shortcodes shows a picture and adds only styling to it. */
function isOwnFigure(name: string, named: ReadonlyMap<string, string>): boolean {
  const isToldOf = ([key, value]: readonly [string, string]): boolean => figureKeys.has(key) || dressing.test(value);
  if (!/image|img|figure|photo|picture|screenshot/iu.test(name) || ![...named].every(isToldOf)) return false;
  return /^[^?#]+\.(?:png|jpe?g|gif|webp|avif|svg)$/iu.test(named.get("src") ?? named.get("url") ?? "");
}

/**
 * Where `ref` and `relref` lead: the note's name, under a language if given, with any fragment; null for everything
 * else.
 */
export function referredNote({ name, values, named }: TypedShortcode): string | null {
  if (name !== "ref" && name !== "relref") return null;
  const [, path = "", rest = ""] = /^([^#]*)(#.*)?$/u.exec(named.get("path") ?? values[0] ?? "") ?? [];
  const note = path.replace(/(?:(?:^|\/)_?index)?\.(?:md|markdown)$/iu, "").replace(/\/$/u, "");
  const [language] = /^[a-z][\w-]*$/iu.exec(named.get("lang") ?? "") ?? [];
  const inLanguage = language === undefined ? note : `/${language}/${note.replace(/^\//u, "")}`;
  return note === "" ? rest || null : `${escapeAddress(inLanguage)}${rest}`;
}

function link({ values, named }: TypedShortcode): string | null {
  const address = named.get("href") ?? values[0] ?? "";
  const words = named.get("content") ?? values[1] ?? "";
  if (!/^(?:https?:\/\/|\/(?!\/)|mailto:)\S+$/u.test(address)) return null;
  return `[${escapeWords(words === "" ? address : words)}](${unbroken(address)})`;
}

const repositoryKeys = new Set("repo name owner user username caption description showthumbnail".split(" "));

/** A repository card becomes a link with the card's words; one that shows a file stays. */
function repository({ name, values, named }: TypedShortcode): string | null {
  if ([...named.keys()].some((key) => !repositoryKeys.has(key))) return null;
  const [owner] = ["owner", "user", "username"].flatMap((key) => named.get(key) ?? []);
  const typed = named.get("repo") ?? named.get("name") ?? values[0] ?? "";
  const path = owner === undefined || typed.includes("/") ? typed : `${owner}/${typed}`;
  if (!/^[\w.-]+\/[\w.-]+$/u.test(path)) return null;
  const words = named.get("description") ?? named.get("caption") ?? values[1] ?? "";
  const host = name.startsWith("gitlab") ? "gitlab.com" : "github.com";
  return [`[${escapeWords(path)}](https://${host}/${path})`, ...(words === "" ? [] : [escapeWords(words)])].join(" ");
}

function tweet(user: string, id: string): string | null {
  return isWord(user) && isWord(id) ? `<https://twitter.com/${user}/status/${id}>` : null;
}

/** A picture, as HTML if it has a caption or link. */
function figure(named: ReadonlyMap<string, string>, source: string): string | null {
  if (source === "") return null;
  const alternative = named.get("alt") ?? "";
  const [title, caption] = ["title", "caption"].map((key) => withoutMarkup(named.get(key) ?? ""));
  const isMarkdown = [caption, named.get("attr")].some((words) => /[*_`~[]/u.test(words ?? ""));
  const asTitle = (words: string): string => (isMarkdown ? escapeWords(escapeForCell(words)) : escapeForCell(words));
  const below = [...(caption ? [escapeForCell(caption)] : []), ...attribution(named)].join(" ");
  const link = named.get("link");
  if (!title && below === "" && link === undefined) return `![${plain(alternative)}](${unbroken(source)})`;
  const described = withoutMarkup(alternative) || title || withoutMarks(caption ?? "");
  const picture = imageTag({ source, described }, named);
  const linked = link === undefined ? picture : `<a href="${escapeForCell(link)}">${picture}</a>`;
  const headed = title && below !== "" ? [`<strong>${asTitle(title)}</strong>`] : [asTitle(title ?? "")];
  const words = [...headed, below].filter((part) => part !== "").join("<br>");
  const figcaption = words === "" ? "" : `<figcaption>${words}</figcaption>`;
  return `<figure${isMarkdown ? ' markdown="1"' : ""}>${linked}${figcaption}</figure>`;
}

/** A picture as HTML, with its typed size. */
function imageTag(
  { source, described }: { readonly source: string; readonly described: string },
  named: ReadonlyMap<string, string>,
): string {
  const size = ["width", "height"].flatMap((key) =>
    named.has(key) ? [` ${key}="${escapeForCell(named.get(key) ?? "")}"`] : [],
  );
  return `<img src="${escapeForCell(source)}" alt="${escapeForCell(described)}"${size.join("")}>`;
}

/** The picture's author and source. */
function attribution(named: ReadonlyMap<string, string>): readonly string[] {
  const words = withoutMarkup(named.get("attr") ?? "");
  const link = named.get("attrlink");
  if (link === undefined) return words === "" ? [] : [escapeForCell(words)];
  return [`<a href="${escapeForCell(link)}">${escapeForCell(words === "" ? link : words)}</a>`];
}

/** Escapes an address for use between parentheses. */
export function unbroken(address: string): string {
  return address
    .trim()
    .replace(/[\s<>()\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function plain(words: string): string {
  return words.replace(/[[\]<>]/gu, " ").replaceAll("|", "\\|");
}

/** A Markdown caption as plain text. */
export function withoutMarks(words: string): string {
  return words.replace(/!?\[([^[\]]*)\]\([^()]*\)/gu, "$1").replace(/(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.*?\S)\1/gu, "$2");
}

function withoutMarkup(words: string): string {
  return words.replace(/<\/?[a-z][^<>]*>/giu, "");
}
