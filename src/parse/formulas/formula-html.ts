import { escapeHtml, openingTag } from "../render/escape-html.ts";
import { fieldOf } from "../tree-field.ts";
import { keptAttributes } from "./formula-attributes.ts";
import type { Formula } from "./typeset.ts";

/** The elements of MathML that lay out a formula; none of them leads anywhere, loads anything or runs. */
export const formulaElements: ReadonlySet<string> = new Set(
  "mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose".split(
    " ",
  ),
);

/** Elements that hold signs and no others. */
const tokens: ReadonlySet<string> = new Set(["mi", "mn", "mo", "ms", "mtext"]);

/** No formula that people read is larger; a few definitions can make a small one grow without end. */
const mostParts = 20_000;
const deepest = 200;

/**
 * Writes a formula as MathML, anew, from the tree a library made of it: elements and attributes from a list, and signs. Null
 * when the tree holds anything else, or nothing. What its author typed goes along as the formula's source.
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

/** More TeX than a telephone's line may hold: browsers do not break formulas, so that it has to scroll. */
const long = 40;

function classOf({ tex, isDisplay }: Formula): string {
  if (isDisplay) return "formula display";
  return tex.length > long ? "formula long" : "formula";
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

  /** The signs in an element that may hold nothing else. */
  #signsOf(node: unknown, depth: number): string | null {
    const inner = this.childrenOf(node, depth);
    return inner === null || inner.includes("<") ? null : inner;
  }
}

/** What groups parts without being an element of the formula: a fragment, or a span of HTML, which MathML does without. */
function isTransparent(node: unknown): boolean {
  return fieldOf(node, "href") === undefined && fieldOf(node, "src") === undefined;
}
