import { escapeWords } from "../../../links/escape-words.ts";
import type { TypedShortcode } from "../shortcode-marks.ts";

/** A card of Blowfish, Congo or LoveIt, or of a page elsewhere, as a link; null if its target is unknown. */
export function cardLink({ name, values, named }: TypedShortcode): string | null {
  const given = (key: string): string => named.get(key) ?? "";
  if (/^(?:blog|link|web|url)[-_]?card$/u.test(name))
    return titled(named.get("url") ?? named.get("link") ?? values[0] ?? "", given("title"));
  switch (name) {
    case "article":
      return linked(given("link"));
    case "codeimporter":
    case "mdimporter":
      return linked(given("url"));
    case "codeberg":
      return linkedPath("https://codeberg.org/", given("repo"));
    case "forgejo":
    case "gitea":
      return linkedPath(`${given("server").replace(/\/+$/u, "")}/`, given("repo"));
    case "huggingface":
      return (
        linkedPath("https://huggingface.co/", given("model")) ??
        linkedPath("https://huggingface.co/datasets/", given("dataset"))
      );
    case "card":
      return [...named.keys()].every((key) => cardKeys.has(key))
        ? card(given("link"), given("title"), given("subtitle"))
        : null;
    case "person":
      return person(named.get("url") ?? values[0] ?? "", named.get("name") ?? values[1] ?? "");
    default:
      return null;
  }
}

function linked(address: string): string | null {
  if (/^https?:\/\/[^\s<>]+$/u.test(address)) return `<${address}>`;
  return /^\/(?!\/)[^\s()<>]+$/u.test(address) ? `[${escapeWords(address)}](${address})` : null;
}

function titled(address: string, title: string): string | null {
  const link = linked(address);
  return link === null || title === "" ? link : `[${escapeWords(title)}](${address.replace(/[()]/gu, "\\$&")})`;
}

const cardKeys: ReadonlySet<string> = new Set(["link", "title", "subtitle", "icon"]);

/** One of Hextra's cards: each is an item of a list. */
function card(address: string, title: string, subtitle: string): string | null {
  const isAddress = /^(?:https?:\/)?\/[^\s()<>]*$|^(?:\.{1,2}\/)?[\w-][^\s()<>:]*$/u.test(address);
  if (!isAddress || title === "") return null;
  return [`- [${escapeWords(title)}](${address})`, ...(subtitle === "" ? [] : [escapeWords(subtitle)])].join(" ");
}

function linkedPath(before: string, path: string): string | null {
  if (!/^https?:\/\/[^\s()<>]+$/u.test(before) || !/^[\w.-]+\/[\w.-]+$/u.test(path)) return null;
  return `[${escapeWords(path)}](${before}${path})`;
}

function person(address: string, words: string): string | null {
  const isAddress = /^https?:\/\/[^\s()<>]+$/u.test(address);
  return isAddress && words !== "" ? `[${escapeWords(words)}](${address})` : null;
}
