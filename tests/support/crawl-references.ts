import { decode, elementsOf } from "./html-elements.ts";

/** An address as written in a file of the site. */
export interface Reference {
  readonly file: string;
  readonly address: string;
}

const addressAttributes = ["href", "src", "poster", "action", "data-src"];
const addressMetas = ["og:url", "og:image", "twitter:image"];

/** Every address in a file of the site that a reader, browser or feed reader may request. */
export function referencesOf(file: string, text: string): readonly Reference[] {
  return addressesOf(file, text).map((address) => ({ file, address }));
}

function addressesOf(file: string, text: string): readonly string[] {
  if (file.endsWith(".html")) return inHtml(text);
  if (file.endsWith(".css")) return inStyles(text);
  if (file.endsWith(".xml")) return inXml(text);
  if (file.endsWith(".webmanifest")) return inManifest(JSON.parse(text));
  if (file.endsWith(".json")) return inJson(JSON.parse(text));
  if (file === "robots.txt") return [...text.matchAll(/^Sitemap: (\S+)$/gmu)].map(([, address = ""]) => address);
  return [];
}

function inHtml(text: string): readonly string[] {
  return elementsOf(text).flatMap(({ name, attributes }) => [
    ...addressAttributes.flatMap((key) => attributes.get(key) ?? []),
    ...(attributes.get("srcset") ?? "").split(",").flatMap((one) => one.trim().split(/\s+/u)[0] || []),
    ...(name === "meta" && addressMetas.includes(attributes.get("property") ?? "")
      ? [attributes.get("content") ?? ""]
      : []),
    ...inStyles(attributes.get("style") ?? ""),
  ]);
}

function inStyles(text: string): readonly string[] {
  const found = text
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gu);
  return [...found].map(([, , url, , imported]) => url ?? imported ?? "").filter((url) => !url.startsWith("data:"));
}

/** Elements that contain an address, attributes that do, and the HTML that a feed carries as text. */
function inXml(text: string): readonly string[] {
  const elements = [...text.matchAll(/<(?:loc|uri|id)>([^<]*)<\//gu)].map(([, address = ""]) => decode(address));
  const attributes = [...text.matchAll(/<link\b[^>]*\bhref="([^"]*)"/gu)].map(([, address = ""]) => decode(address));
  const contents = [...text.matchAll(/<(?:content|summary) type="html"[^>]*>([^<]*)<\//gu)];
  return [...elements.filter(isAddress), ...attributes, ...contents.flatMap(([, html = ""]) => inHtml(decode(html)))];
}

function isAddress(text: string): boolean {
  return /^(?:https?:|\/)/u.test(text);
}

/** https://www.w3.org/TR/appmanifest/ */
function inManifest({ start_url, scope, icons = [], shortcuts = [] }: WebManifest): readonly string[] {
  return [start_url, scope, ...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)].filter(
    (address) => address !== undefined,
  );
}

interface WebManifest {
  readonly start_url?: string;
  readonly scope?: string;
  readonly icons?: readonly { readonly src: string }[];
  readonly shortcuts?: readonly { readonly url: string }[];
}

/** A string under a key that ends in `url`, at any depth. */
function inJson(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return /url$/iu.test(key) && value !== "" ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => inJson(one, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => inJson(one, name));
}
