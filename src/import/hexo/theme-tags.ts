import { escapeHtml } from "../../parse/render/escape-html.ts";
import { mediaShortcode } from "../hugo/shortcodes/single/media-shortcodes.ts";
import { escapeWebAddress } from "../links/escape-address.ts";
import { escapeWords } from "../links/escape-words.ts";
import { ownMedia } from "../text/own-media.ts";
import type { HexoTag } from "./hexo-tags.ts";
import { tagParts, tagWords } from "./tag-words.ts";

type MeaningOf = (rest: string) => string | null;

/** What tags of NexT, Butterfly and common plugins mean, if they enclose nothing. */
const meanings: ReadonlyMap<string, MeaningOf> = new Map<string, MeaningOf>([
  ["label", label],
  ["note", remark],
  ["hideInline", hidden],
  ...["span", "p"].map((name) => [name, dressed] as const),
  ...["u", "emp", "wavy", "psw"].map((name) => [name, escapeWords] as const),
  ["del", (rest) => `~~${escapeWords(rest)}~~`],
  ["kbd", (rest) => `<kbd>${escapeHtml(rest)}</kbd>`],
  ["cb", ticked],
  ["checkbox", ticked],
  ["btn", button],
  ["button", button],
  ["fi", wide],
  ["fullimage", wide],
  ["li", wide],
  ["lazyimage", wide],
  ["inlineImg", wide],
  ["inlineimage", shown],
  ["image", shown],
  ["frame", shown],
  ["galleryGroup", gallery],
  ["dplayer", player],
  ["video", (rest) => film(firstOf(rest))],
  ["audio", (rest) => recording(firstOf(rest), "", "")],
  ["aplayer", (rest) => song(tagWords(rest).map(({ text }) => text))],
  ["bilibili", (rest) => mediaShortcode({ name: "bilibili", values: [firstOf(rest)], named: new Map() })],
  ["jsfiddle", fiddle],
  ["pdf", (rest) => document(firstOf(rest))],
]);

/** The Markdown for a common theme's tag; null if only the theme could resolve it. */
export function themeTag({ name, rest }: Pick<HexoTag, "name" | "rest">): string | null {
  return meanings.get(name)?.(rest.trim()) ?? null;
}

function firstOf(rest: string): string {
  return tagWords(rest)[0]?.text ?? "";
}

/** `words, ticked`; Fluid's words come first, and those behind are looks. */
function ticked(rest: string): string | null {
  const [words = "", state = ""] = tagParts(rest);
  return words === "" || !/^(?:true|false|)$/u.test(state)
    ? null
    : `${state === "true" ? "☑" : "☐"} ${escapeWords(words)}`;
}

/** Volantis writes a box of one line, `kind, words`, without an end. */
function remark(rest: string): string | null {
  const [kind = "", ...words] = tagParts(rest);
  return words.length === 0 || /\s/u.test(kind)
    ? null
    : `<div class="notice--${escapeHtml(kind)}">${escapeHtml(words.join(", "))}</div>`;
}

/** `words colour` of Butterfly, `kind@words` of NexT, `kind @words` of Fluid. */
function label(rest: string): string | null {
  const words = rest
    .replace(/^[a-z]*\s*@\s*/u, "")
    .replace(/\s+(?:default|primary|success|info|warning|danger|blue|pink|red|purple|orange|green)$/u, "")
    .trim();
  return words === "" ? null : escapeWords(words);
}

/** `words, button text, colours`. */
function hidden(rest: string): string | null {
  const [words = "", asked = ""] = tagParts(rest);
  if (words === "") return null;
  return escapeWords([asked, words].filter((part) => part !== "").join(" "));
}

/** `address, words, icon, styles`. */
function button(rest: string): string | null {
  const [address = "", words = ""] = tagParts(rest);
  if (!isAddress(address)) return null;
  return `[${escapeWords(words === "" ? address : words)}](${escapeWebAddress(address)})`;
}

/** `address, description, size`; inside a line the size follows a space. */
function wide(rest: string): string | null {
  const [typed = "", shown = ""] = tagParts(rest);
  const address = firstOf(typed);
  return isAddress(address) ? `![${escapeWords(shown)}](${escapeWebAddress(address)})` : null;
}

/**
 * `address, width=…, alt=words` of Volantis, `kind | img=address` of its frames, or `address words width:…` of Stellar.
 */
function shown(rest: string): string | null {
  const parts = tagParts(rest.replaceAll(" | ", "::"));
  const words = parts.length === 1 ? tagWords(rest).map(({ text }) => text) : parts;
  const at = words.findIndex((word) => isAddress(word.replace(/^img=/u, "")));
  const address = words[at]?.replace(/^img=/u, "");
  if (address === undefined) return null;
  const behind = words.slice(at + 1);
  const named = behind.find((word) => word.startsWith("alt="))?.slice("alt=".length);
  const said = named ?? behind.filter((word) => !/^[a-z]+[=:]/u.test(word)).join(" ");
  return `![${escapeWords(said)}](${escapeWebAddress(address)})`;
}

/** `looks, words`; the looks may be left out. */
function dressed(rest: string): string | null {
  const [first = "", ...others] = rest.split(rest.includes("::") ? "::" : ",");
  const words = others.length === 0 ? first : others.join(",");
  return words.trim() === "" ? null : escapeWords(words.trim());
}

/** `name words page picture`. Pages of galleries put such cards inside HTML. */
function gallery(rest: string): string | null {
  const [name = "", words = "", page = "", picture = ""] = tagWords(rest).map(({ text }) => text);
  if (![page, picture].every(isAddress)) return null;
  const image = `<img src="${escapeHtml(picture)}" alt="${escapeHtml(name)}">`;
  const below = [name, words].filter((part) => part !== "").join(" ");
  return `<figure><a href="${escapeHtml(page)}">${image}</a><figcaption>${escapeHtml(below)}</figcaption></figure>`;
}

/** `"url=address" "theme=…"`. */
function player(rest: string): string | null {
  const typed = tagWords(rest).find(({ text }) => /^url[=:]/u.test(text))?.text ?? "";
  return film(typed.slice("url=".length).replace(/^"|"$/gu, ""));
}

function film(address: string): string | null {
  return isFile(address) ? ownMedia("video", address, "") : null;
}

function song([title = "", author = "", address = ""]: readonly string[]): string | null {
  return recording(address, title, author);
}

function recording(address: string, name: string, artist: string): string | null {
  const named = new Map([
    ["url", address],
    ["name", name],
    ["artist", artist],
  ]);
  return mediaShortcode({ name: "music", values: [], named });
}

/** `id tabs skin width height`. */
function fiddle(rest: string): string | null {
  const id = firstOf(rest);
  return /^[\w/-]{1,120}$/u.test(id) ? `<https://jsfiddle.net/${id}/>` : null;
}

function document(address: string): string | null {
  return isFile(address) ? `[${escapeWords(address.replace(/^.*\//u, ""))}](${escapeWebAddress(address)})` : null;
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|\.{0,2}\/|#)[^\s"'<>]*$/iu.test(text) || isFile(text);
}

function isFile(text: string): boolean {
  return /^[^\s"'<>:?#]+\.\w{2,5}$|^https?:\/\/[^\s"'<>]+$/iu.test(text);
}
