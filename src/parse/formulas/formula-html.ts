import { escapeHtml, openingTag } from "../render/escape-html.ts";
import { fieldOf } from "../tree-field.ts";
import { keptAttributes } from "./formula-attributes.ts";
import type { Formula } from "./typeset.ts";

/** The elements of MathML that lay out a formula; none of them links, loads or runs anything. */
export const formulaElements: ReadonlySet<string> = new Set(
  "mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose".split(
    " ",
  ),
);

/** Elements that hold text only. */
const tokens: ReadonlySet<string> = new Set(["mi", "mn", "mo", "ms", "mtext"]);

/** Larger than any formula people read; a few definitions can make a small one grow without end. */
const mostParts = 20_000;
const deepest = 200;

/**
 * Rewrites a library's tree as MathML from an allowlist of elements and attributes. Null if the tree contains anything
 * else, or nothing. What the author typed is kept as the formula's source.
 */
export function formulaHtml(tree: unknown, { tex, isDisplay }: Formula): string | null {
  const writer = new FormulaWriter();
  const inner = writer.childrenOf(tree, deepest);
  if (inner === null || inner === "") return null;
  const open = openingTag("math", { display: isDisplay ? "block" : undefined });
  const source = `${openingTag("annotation", { encoding: "application/x-tex" })}${escapeHtml(tex.trim())}</annotation>`;
  const markup = `${open}<semantics><mrow>${inner}</mrow>${source}</semantics></math>`;
  return `${openingTag("span", { class: classOf({ tex, isDisplay }) })}${markup}</span>`;
}

/** TeX longer than a line on a phone: browsers do not break formulas, so it has to scroll. */
const long = 40;

/** So does TeX that shows more letters than this; the space around a sign takes as much as another. */
const widest = 26;

function classOf({ tex, isDisplay }: Formula): string {
  if (isDisplay) return "formula display";
  return tex.length > long || widthOf(tex) > widest ? "formula long" : "formula";
}

/** About how many letters wide a formula is: a command is one, and marks show nothing. */
function widthOf(tex: string): number {
  const shown = tex.replace(/\\[a-z]+/giu, "x").replace(/[\s{}^_\\&$]/gu, "");
  return shown.length + (shown.match(/[-+=<>*|:,]/gu)?.length ?? 0);
}

class FormulaWriter {
  #parts = 0;

  childrenOf(node: unknown, depth: number): string | null {
    const children = fieldOf(node, "children");
    if (!Array.isArray(children) || depth === 0) return null;
    let written = "";
    for (const child of children) {
      const part = this.#write(child, depth - 1);
      if (part === null) return null;
      written += part;
    }
    return written;
  }

  #write(node: unknown, depth: number): string | null {
    this.#parts += 1;
    if (this.#parts > mostParts) return null;
    const text = fieldOf(node, "text");
    if (typeof text === "string") return escapeHtml(text);
    const name = fieldOf(node, "type");
    if (name === undefined) return isTransparent(node) ? this.childrenOf(node, depth) : null;
    if (typeof name !== "string" || !formulaElements.has(name)) return null;
    const inner = tokens.has(name) ? this.#signsOf(node, depth) : this.childrenOf(node, depth);
    return inner === null ? null : `${openingTag(name, keptAttributes(node))}${inner}</${name}>`;
  }

  /** The text of an element that may contain nothing else. */
  #signsOf(node: unknown, depth: number): string | null {
    const inner = this.childrenOf(node, depth);
    return inner === null || inner.includes("<") ? null : inner;
  }
}

/** Groups parts without being a formula element: a fragment, or an HTML span, which MathML does not need. */
function isTransparent(node: unknown): boolean {
  return fieldOf(node, "href") === undefined && fieldOf(node, "src") === undefined;
}
