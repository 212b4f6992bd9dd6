import { escapeHtml } from "../../parse/render/escape-html.ts";
import { escapeAddress } from "../links/escape-address.ts";
import type { ShortcodeMark } from "./shortcode-marks.ts";

/** What one of Hugo's shortcodes stands for that has no end, in Markdown; null for what only Hugo could know. */
export function shortcodeMeaning({ name, values, named }: ShortcodeMark): string | null {
  const [first = ""] = values;
  const id = named.get("id") ?? first;
  switch (name) {
    case "figure":
    case "img":
      return figure(named, named.get("src") ?? first);
    case "youtube":
      return video(id, "https://www.youtube-nocookie.com/embed/", named.get("title") ?? "YouTube");
    case "vimeo":
      return video(id, "https://player.vimeo.com/video/", named.get("title") ?? "Vimeo");
    case "gist":
      return isWord(first) && isWord(values[1] ?? "") ? `<https://gist.github.com/${first}/${values[1]}>` : null;
    case "tweet":
    case "x":
      return tweet(named.get("user") ?? "", id);
    case "instagram":
      return isWord(id) ? `<https://www.instagram.com/p/${id}/>` : null;
    default:
      return null;
  }
}

/** Where `ref` and `relref` lead: the name of a note, and what follows it; null for everything else. */
export function referredNote({ name, values, named }: ShortcodeMark): string | null {
  if (name !== "ref" && name !== "relref") return null;
  const [, path = "", rest = ""] = /^([^#]*)(#.*)?$/u.exec(named.get("path") ?? values[0] ?? "") ?? [];
  const note = path.replace(/(?:(?:^|\/)_?index)?\.(?:md|markdown)$/iu, "").replace(/\/$/u, "");
  return note === "" ? rest || null : `${escapeAddress(note)}${rest}`;
}

function isWord(text: string): boolean {
  return /^[\w-]{1,80}$/u.test(text);
}

function video(id: string, address: string, title: string): string | null {
  if (!isWord(id)) return null;
  return `<iframe src="${address}${id}" title="${asText(title)}" width="560" height="315" allowfullscreen></iframe>`;
}

function tweet(user: string, id: string): string | null {
  return isWord(user) && isWord(id) ? `<https://twitter.com/${user}/status/${id}>` : null;
}

/** A picture; with words under it, or a link round it, as HTML. */
function figure(named: ReadonlyMap<string, string>, source: string): string | null {
  if (source === "") return null;
  const alternative = named.get("alt") ?? "";
  const words = ["title", "caption"].flatMap((key) => named.get(key) ?? []).map(withoutMarkup);
  const parts = [...words.map(asText), ...attribution(named)];
  const link = named.get("link");
  if (parts.length === 0 && link === undefined) return `![${plain(alternative)}](${unbroken(source)})`;
  const size = ["width", "height"].flatMap((key) =>
    named.has(key) ? [` ${key}="${asText(named.get(key) ?? "")}"`] : [],
  );
  const described = alternative === "" ? (words[0] ?? "") : alternative;
  const picture = `<img src="${asText(source)}" alt="${asText(withoutMarkup(described))}"${size.join("")}>`;
  const linked = link === undefined ? picture : `<a href="${asText(link)}">${picture}</a>`;
  const caption = parts.length === 0 ? "" : `<figcaption>${parts.join(" ")}</figcaption>`;
  return `<figure>${linked}${caption}</figure>`;
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
function unbroken(address: string): string {
  return address
    .trim()
    .replace(/[\s<>()\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function plain(words: string): string {
  return words.replace(/[[\]<>]/gu, " ").replaceAll("|", "\\|");
}

function withoutMarkup(words: string): string {
  return words.replace(/<\/?[a-z][^<>]*>/giu, "");
}
