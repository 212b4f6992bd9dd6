import { oneLine } from "../../../model/text/one-line.ts";
import { namedByline } from "../../article/byline-parts.ts";
import { isTitleOfLink } from "../../article/linked-byline.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import type { SourceKey } from "../known-keys.ts";
import { listItem } from "../lines/quote-scalar.ts";

/** Round brackets within an address are its own only in pairs. */
const address = /https?:\/\/(?:\([^\s<>"'\]()]*\)|[^\s<>"'\]()])+/u;
const link = /\[([^[\]]+)\]\(\s*<?(https?:\/\/[^\s<>)]+)>?[^)]*\)/u;
const edges = /^[\s:：,、|｜·/\-–—=→<>]+|[\s:：,、|｜·/\-–—=→<>]+$/gu;
/** What an address leaves of the brackets around it. */
const emptied = /\(\s*\)/gu;
const comment = /%%|<!-/u;

const longestQuoted = 120;

/** The parts of `source:` as YAML that a text or a list in their place says, `{ publisher: 한국경제, url: https://… }`. */
export function meantSource(node: YamlNode): string {
  const parts = partsIn(oneLine(wordsOf(node)).slice(0, longestQuoted).trim());
  const written = parts.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${listItem(value)}`]));
  return `{ ${written.length === 0 ? "publisher: 한국경제, url: https://…" : written.join(", ")} }`;
}

type Parts = readonly (readonly [SourceKey, string | null])[];

function partsIn(text: string): Parts {
  const [all = "", linked = "", linkedTo] = link.exec(text) ?? [];
  const url = linkedTo ?? address.exec(text)?.[0] ?? null;
  const isHeadline = linked.includes(" ") && isTitleOfLink(linked);
  const words = text.replace(all === "" ? address : all, isHeadline ? " " : linked).trim();
  const said = words.replace(emptied, " ").replace(edges, "");
  const byline = namedByline(said);
  const headline = isHeadline ? linked : null;
  return [
    ["headline", headline ?? (byline === null && said !== "" ? said : null)],
    ["publisher", byline?.publisher ?? (headline !== null && byline === null && said !== "" ? said : null)],
    ["reporter", byline?.reporter ?? null],
    ["published", byline?.published ?? null],
    ["url", url],
  ];
}

/** What a scalar or the scalars of a list say; numbers alone name no source, and a comment is not repeated. */
function wordsOf(node: YamlNode): string {
  if (node.kind === "scalar") return typeof node.value === "string" && !comment.test(node.value) ? node.value : "";
  return node.kind === "list"
    ? node.items
        .map(wordsOf)
        .filter((word) => word !== "")
        .join(", ")
    : "";
}
