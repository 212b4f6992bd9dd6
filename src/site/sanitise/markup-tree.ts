import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, html as standard } from "parse5";
import { voidElements } from "../../parse/markdown/html/html-elements.ts";
import { escapeHtml, openingTag } from "../../parse/render/escape-html.ts";
import { attributesOfAll } from "../../parse/render/raw-tag.ts";
import { fieldOf } from "../../parse/tree-field.ts";

/**
 * Markup as a browser reads it. SVG and MathML elements have a prefix: `svg:path`. One nested in another kind
 * (`mixed:img` in a formula), which is how markup comes to be read in two ways, is on no allowlist.
 */
export interface MarkupTree {
  readonly type: "root";
  readonly children: MarkupNode[];
}

type MarkupNode =
  | { readonly type: "element"; readonly tagName: string; properties: Record<string, string>; children: MarkupNode[] }
  | { readonly type: "text" | "comment"; readonly value: string };

type ParsedNode = DefaultTreeAdapterTypes.ChildNode;

/** A parsed text: its tree, and the names of all attributes in it. */
export interface ReadMarkup {
  readonly tree: MarkupTree;
  readonly attributes: ReadonlySet<string>;
}

/** Browsers themselves stop nesting at about this depth. */
const deepest = 500;

/** Parses markup as a browser inserts it into a page; null when it is nested deeper than anybody writes. */
export function readMarkup(text: string): ReadMarkup | null {
  const page = defaultTreeAdapter.createElement("div", standard.NS.HTML, []);
  const attributes = new Set<string>();
  const children = childrenOf(parseFragment(page, text, {}).childNodes, { attributes, depth: deepest, within: "" });
  return children === null ? null : { tree: { type: "root", children }, attributes };
}

/** The context that decides how nodes are read. */
interface Surroundings {
  readonly attributes: Set<string>;
  /** How many more levels of nesting are allowed. */
  readonly depth: number;
  /** The prefix of SVG and MathML names; empty in HTML. */
  readonly within: string;
}

function childrenOf(nodes: readonly ParsedNode[], surroundings: Surroundings): MarkupNode[] | null {
  if (surroundings.depth === 0) return null;
  const children: MarkupNode[] = [];
  for (const node of nodes) {
    const child = nodeOf(node, surroundings);
    if (child === null) return null;
    children.push(child);
  }
  return children;
}

function nodeOf(node: ParsedNode, { attributes, depth, within }: Surroundings): MarkupNode | null {
  if ("value" in node) return { type: "text", value: node.value };
  if (!("tagName" in node)) return { type: "comment", value: "data" in node ? node.data : "" };
  const own = belonging(node);
  const children = childrenOf(childNodesOf(node), {
    attributes,
    depth: depth - 1,
    within: within === "" ? own : within,
  });
  if (children === null) return null;
  const properties = Object.fromEntries(
    node.attrs
      .map(({ prefix = "", name, value }) => [prefix === "" ? name : `${prefix}:${name}`, value] as const)
      .filter(([name]) => isShownToSanitiser(name)),
  );
  for (const name of Object.keys(properties)) attributes.add(name);
  const isMixed = within !== "" && within !== own;
  return { type: "element", tagName: `${isMixed ? "mixed:" : own}${node.tagName}`, properties, children };
}

/** A name that the sanitiser takes for one of `data-…`. */
export function isData(name: string): boolean {
  return name.length > "data".length && /^data/iu.test(name);
}

/** Whether the sanitiser may see an attribute at all: it would allow any whose name begins with `data`. */
function isShownToSanitiser(name: string): boolean {
  return !isData(name) || attributesOfAll.test(name);
}

function belonging({ namespaceURI }: DefaultTreeAdapterTypes.Element): string {
  if (namespaceURI === standard.NS.HTML) return "";
  return namespaceURI === standard.NS.SVG ? "svg:" : "math:";
}

/** Serialises a tree as markup. */
export function writeMarkup(tree: unknown): string {
  const value = fieldOf(tree, "value");
  if (typeof value === "string") return escapeHtml(value);
  const children = fieldOf(tree, "children");
  const inner = Array.isArray(children) ? children.map(writeMarkup).join("") : "";
  const tagName = fieldOf(tree, "tagName");
  if (typeof tagName !== "string") return inner;
  const name = tagName.replace(/^(?:svg|math):/u, "");
  const properties = Object.entries(fieldOf(tree, "properties") ?? {}).map(([key, held]) => [key, String(held)]);
  const opening = openingTag(name, Object.fromEntries(properties));
  if (voidElements.has(tagName) || tagName === "input") return opening;
  // A frame's content is not markup, and would be escaped again at every reading: its words are moved after it.
  return tagName === "iframe" ? `${opening}</${name}>${inner}` : `${opening}${inner}</${name}>`;
}

/** All words in a text of markup, at any depth. */
export function wordsOfMarkup(text: string): string {
  const words: string[] = [];
  const waiting: ParsedNode[] = [...parseFragment(text).childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("value" in node) words.push(node.value);
    else if ("tagName" in node) for (const child of [...childNodesOf(node)].reverse()) waiting.push(child);
  }
  return words.join("");
}

/** A `<template>` keeps its content separate. */
function childNodesOf(
  element: DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.Template,
): readonly ParsedNode[] {
  return "content" in element ? element.content.childNodes : element.childNodes;
}
