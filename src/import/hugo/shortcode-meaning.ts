import { escapeHtml } from "../../parse/render/escape-html.ts";
import { escapeAddress } from "../links/escape-address.ts";
import { escapeWords } from "../links/escape-words.ts";
import { isWord, videoFrame } from "../video-frame.ts";
import type { ShortcodeMark } from "./shortcode-marks.ts";

/** What one of Hugo's shortcodes stands for that has no end, in Markdown; null for what only Hugo could know. */
export function shortcodeMeaning({
  name,
  values,
  named,
}: Pick<ShortcodeMark, "name" | "values" | "named">): string | null {
  const [first = ""] = values;
  const id = named.get("id") ?? first;
  const source = named.get("src") ?? named.get("url") ?? first;
  switch (name) {
    case "figure":
    case "img":
      return figure(named, source);
    case "intextimg":
      return source === "" ? null : imageTag({ source, described: named.get("alt") ?? "" }, named);
    case "youtube":
      return videoFrame("youtube", id, named.get("title"));
    case "vimeo":
      return videoFrame("vimeo", id, named.get("title"));
    case "gist":
      return isWord(first) && isWord(values[1] ?? "") ? `<https://gist.github.com/${first}/${values[1]}>` : null;
    case "tweet":
    case "x":
      return tweet(named.get("user") ?? "", id);
    case "instagram":
      return isWord(id) ? `<https://www.instagram.com/p/${id}/>` : null;
    default:
      return isOwnFigure(name, named) ? figure(named, source) : null;
  }
}

const figureKeys = new Set("src alt title caption width height link attr attrlink class id loading".split(" "));

/** Whether a shortcode of the blog's own shows a picture, and says nothing of it that a figure does not. */
function isOwnFigure(name: string, named: ReadonlyMap<string, string>): boolean {
  if (!/image|img|figure|photo|picture/iu.test(name) || [...named.keys()].some((key) => !figureKeys.has(key)))
    return false;
  return /^[^?#]+\.(?:png|jpe?g|gif|webp|avif|svg)$/iu.test(named.get("src") ?? "");
}

/** Where `ref` and `relref` lead: the name of a note, below that of a language where one is meant, and what follows it; null for everything else. */
export function referredNote({ name, values, named }: ShortcodeMark): string | null {
  if (name !== "ref" && name !== "relref") return null;
  const [, path = "", rest = ""] = /^([^#]*)(#.*)?$/u.exec(named.get("path") ?? values[0] ?? "") ?? [];
  const note = path.replace(/(?:(?:^|\/)_?index)?\.(?:md|markdown)$/iu, "").replace(/\/$/u, "");
  const [language] = /^[a-z][\w-]*$/iu.exec(named.get("lang") ?? "") ?? [];
  const inLanguage = language === undefined ? note : `/${language}/${note.replace(/^\//u, "")}`;
  return note === "" ? rest || null : `${escapeAddress(inLanguage)}${rest}`;
}

function tweet(user: string, id: string): string | null {
  return isWord(user) && isWord(id) ? `<https://twitter.com/${user}/status/${id}>` : null;
}

/** A picture; with words under it, or a link round it, as HTML. */
function figure(named: ReadonlyMap<string, string>, source: string): string | null {
  if (source === "") return null;
  const alternative = named.get("alt") ?? "";
  const [title, caption] = ["title", "caption"].map((key) => withoutMarkup(named.get(key) ?? ""));
  const isMarkdown = [caption, named.get("attr")].some((words) => /[*_`~[]/u.test(words ?? ""));
  const asTitle = (words: string): string => (isMarkdown ? escapeWords(asText(words)) : asText(words));
  const below = [...(caption ? [asText(caption)] : []), ...attribution(named)].join(" ");
  const link = named.get("link");
  if (!title && below === "" && link === undefined) return `![${plain(alternative)}](${unbroken(source)})`;
  const described = withoutMarkup(alternative) || title || withoutMarks(caption ?? "");
  const picture = imageTag({ source, described }, named);
  const linked = link === undefined ? picture : `<a href="${asText(link)}">${picture}</a>`;
  const headed = title && below !== "" ? [`<strong>${asTitle(title)}</strong>`] : [asTitle(title ?? "")];
  const words = [...headed, below].filter((part) => part !== "").join("<br>");
  const figcaption = words === "" ? "" : `<figcaption>${words}</figcaption>`;
  return `<figure${isMarkdown ? ' markdown="1"' : ""}>${linked}${figcaption}</figure>`;
}

/** A picture as HTML, with the size that is typed for it. */
function imageTag(
  { source, described }: { readonly source: string; readonly described: string },
  named: ReadonlyMap<string, string>,
): string {
  const size = ["width", "height"].flatMap((key) =>
    named.has(key) ? [` ${key}="${asText(named.get(key) ?? "")}"`] : [],
  );
  return `<img src="${asText(source)}" alt="${asText(described)}"${size.join("")}>`;
}

/** Whose picture it is, and where that is said. */
function attribution(named: ReadonlyMap<string, string>): readonly string[] {
  const words = withoutMarkup(named.get("attr") ?? "");
  const link = named.get("attrlink");
  if (link === undefined) return words === "" ? [] : [asText(words)];
  return [`<a href="${asText(link)}">${asText(words === "" ? link : words)}</a>`];
}

/** As HTML has it, also in a table, whose cells a pipe would end. */
function asText(words: string): string {
  return escapeHtml(words).replaceAll("|", "&#124;");
}

/** An address as it may stand between parentheses. */
export function unbroken(address: string): string {
  return address
    .trim()
    .replace(/[\s<>()\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function plain(words: string): string {
  return words.replace(/[[\]<>]/gu, " ").replaceAll("|", "\\|");
}

/** Words of a caption in Markdown as they read. */
export function withoutMarks(words: string): string {
  return words.replace(/!?\[([^[\]]*)\]\([^()]*\)/gu, "$1").replace(/(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.*?\S)\1/gu, "$2");
}

function withoutMarkup(words: string): string {
  return words.replace(/<\/?[a-z][^<>]*>/giu, "");
}
