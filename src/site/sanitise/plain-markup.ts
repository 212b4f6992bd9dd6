import { isKnownElement, voidElements } from "../../parse/markdown/html/html-elements.ts";
import { attributesOfAll } from "../../parse/render/raw-tag.ts";

const tagAtStart = /^(?<end>\/?)(?<name>[a-z][a-z\d]*)(?<attributes>(?: [a-z][a-z\d-]*="[^"<>]*")*)>/u;

/** An address of the web, of this site or of this text. */
const plainAddress = /^(?:https?:\/\/|[/#])/u;

/**
 * Whether markup consists only of words and complete text elements, with no attributes but names and web addresses.
 * Such a text can be read in only one way, with nothing to remove, so no sanitiser is needed.
 */
export function isPlainMarkup(markup: string): boolean {
  const open: string[] = [];
  const [, ...pieces] = markup.split("<");
  return pieces.every((piece) => isPlainTag(piece, open)) && open.length === 0;
}

function isPlainTag(piece: string, open: string[]): boolean {
  const { end = "", name = "", attributes = "" } = tagAtStart.exec(piece)?.groups ?? {};
  if (!isKnownElement(name) || name === "iframe") return false;
  if (end === "/") return attributes === "" && open.pop() === name;
  if (!voidElements.has(name)) open.push(name);
  return [...attributes.matchAll(/ ([^=]+)="([^"]*)"/gu)].every(([, attribute = "", value = ""]) =>
    isPlainAttribute(attribute, value),
  );
}

function isPlainAttribute(name: string, value: string): boolean {
  return name === "href" ? plainAddress.test(value) : name === "rel" || attributesOfAll.test(name);
}
