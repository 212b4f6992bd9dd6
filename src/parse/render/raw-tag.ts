import { isSafeAddress, isSafePicture, readableAddress, underBasePath } from "../links/safe-address.ts";
import type { HtmlAttribute, HtmlTag } from "../markdown/html/html-tag.ts";
import { isSize, tagStyle } from "./harmless-style.ts";

/** What became of a raw opening tag. */
export interface JudgedTag {
  /** The element's name on the page; null when the tag must be shown as typed. */
  readonly name: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of removed attributes that would have run code. */
  readonly handlers: readonly string[];
  /** Removed addresses that would have run code. */
  readonly unsafe: readonly string[];
}

/** Elements that are obsolete in HTML, or unique on a page, with their replacements. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["center", "div"],
  ["header", "div"],
  ["footer", "div"],
  ["main", "div"],
  ["nav", "div"],
  ["h1", "h2"],
  ["font", "span"],
  ["big", "span"],
  ["strike", "s"],
  ["tt", "code"],
]);

/** The element that replaces a writer's own, which is obsolete or has a page-wide meaning. */
export function pageElement(name: string): string {
  return standIns.get(name) ?? name;
}

/** Attributes that every element may have. */
export const attributesOfAll = /^(?:class|id|title|lang|dir|role|aria-[a-z]+|data-[a-z][\w-]*)$/u;

/** Further attributes, by the element that may have them. */
export const attributesOfElement: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["href", "hreflang", "target"]],
  ["img", ["src", "srcset", "sizes", "alt", "width", "height"]],
  ["source", ["src", "srcset", "sizes", "type", "media"]],
  ["video", ["src", "poster", "controls", "loop", "muted", "width", "height"]],
  ["audio", ["src", "controls", "loop", "muted"]],
  ["track", ["src", "kind", "srclang", "label", "default"]],
  ["iframe", ["src", "title", "width", "height", "allowfullscreen"]],
  ["ol", ["start", "reversed", "type"]],
  ["li", ["value"]],
  ["td", ["colspan", "rowspan", "headers"]],
  ["th", ["colspan", "rowspan", "headers", "scope"]],
  ["col", ["span"]],
  ["colgroup", ["span"]],
  ["time", ["datetime"]],
  ["del", ["cite", "datetime"]],
  ["ins", ["cite", "datetime"]],
  ["blockquote", ["cite"]],
  ["q", ["cite"]],
  ["data", ["value"]],
  ["details", ["open"]],
]);

const addresses: ReadonlySet<string> = new Set(["href", "src", "poster", "cite"]);

/**
 * Decides what of a raw opening tag reaches the page: known attributes, addresses that cannot run code (with the base
 * path), style declarations that cannot cover the page. Frames are kept only from `https:` and in a sandbox.
 */
export function judgeTag(tag: HtmlTag, basePath: string): JudgedTag {
  const kept = withAnchor(tag).filter((attribute) => mayKeep(tag.name, attribute));
  const attributes = Object.fromEntries(
    kept.filter(isSafe).map((attribute) => [attribute.name, keptValue(attribute, basePath)]),
  );
  const style = tagStyle(tag);
  const judged = {
    attributes: { ...attributes, ...(style === "" ? {} : { style }) },
    handlers: tag.attributes.map(({ name }) => name).filter((name) => name.startsWith("on")),
    unsafe: kept.filter((attribute) => !isSafe(attribute)).map(({ value }) => value ?? ""),
  };
  if (tag.name === "iframe") return judgeFrame(judged);
  return {
    ...judged,
    name: pageElement(tag.name),
    attributes: { ...judged.attributes, ...added(tag.name, judged.attributes) },
  };
}

/** `<a name="…">`, where links of the same page once led, has its name as an id. */
function withAnchor({ name, attributes }: HtmlTag): readonly HtmlAttribute[] {
  if (name !== "a" || attributes.some((one) => one.name === "id")) return attributes;
  return attributes.map((one) =>
    one.name === "name" && /^\S+$/u.test(one.value ?? "") ? { ...one, name: "id" } : one,
  );
}

function mayKeep(element: string, { name, value }: HtmlAttribute): boolean {
  if (isSize(name) && !/^\d+$/u.test(value ?? "")) return false;
  return attributesOfAll.test(name) || (attributesOfElement.get(element) ?? []).includes(name);
}

function isSafe({ name, value }: HtmlAttribute): boolean {
  if (!addresses.has(name)) return true;
  return name === "src" || name === "poster" ? isSafePicture(value ?? "") : isSafeAddress(value ?? "");
}

function keptValue({ name, value }: HtmlAttribute, basePath: string): string {
  if (name === "srcset") return sourceSet(value ?? "", basePath);
  return addresses.has(name) ? underBasePath(readableAddress((value ?? "").trim()), basePath) : (value ?? "");
}

function added(name: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  if (name === "img") return { alt: attributes["alt"] ?? "", loading: "lazy", decoding: "async" };
  return name === "a" ? linkRelation(attributes["href"] ?? "", attributes["target"]) : {};
}

/** Keeps a linked page of another site from reaching the window that opened it. */
export function linkRelation(address: string, target?: string): Record<string, string> {
  return /^(?:[a-z]+:)?\/\//iu.test(address) || target !== undefined ? { rel: "noopener" } : {};
}

/** A framed page may run its own scripts, but reach nothing of the page around it. */
export const frameSandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";

function judgeFrame(judged: Omit<JudgedTag, "name">): JudgedTag {
  const source = judged.attributes["src"] ?? "";
  if (!/^https:\/\//iu.test(source)) return { ...judged, name: null };
  const host = /^https:\/\/([^/?#]*)/iu.exec(source)?.[1] ?? source;
  const style = [frameRatio(judged.attributes), judged.attributes["style"] ?? ""]
    .filter((one) => one !== "")
    .join("; ");
  const frame = {
    title: host,
    ...judged.attributes,
    ...(style === "" ? {} : { style }),
    loading: "lazy",
    sandbox: frameSandbox,
  };
  return { ...judged, name: "iframe", attributes: frame };
}

/** Browsers keep a picture's aspect ratio when it has to shrink, but a frame's only if its style has the ratio. */
function frameRatio({ width = "", height = "" }: Readonly<Record<string, string>>): string {
  return Number(width) > 0 && Number(height) > 0 ? `aspect-ratio: ${Number(width)} / ${Number(height)}` : "";
}

function sourceSet(value: string, basePath: string): string {
  return value
    .split(/,(?=\s)/u)
    .map((candidate) => candidate.trim())
    .filter((candidate) => isSafePicture(candidate))
    .map((candidate) => underBasePath(candidate, basePath))
    .join(", ");
}
