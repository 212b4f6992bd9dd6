import { escapeHtml } from "../render/escape-html.ts";
import { fieldOf } from "../tree-field.ts";

/** The few kinds of code that are coloured, by the library's class names. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    keyword: "keyword doctag template-tag selector-tag",
    string: "string regexp link char.escape",
    number: "number literal symbol bullet code",
    comment: "comment quote meta.prompt",
    title:
      "title title.function title.class title.function.invoke title.class.inherited section name selector-id selector-class",
    type: "type built_in class",
    attribute: "attr attribute property meta selector-attr selector-pseudo",
    variable: "variable variable.language variable.constant template-variable",
    plain: "subst",
    addition: "addition",
    deletion: "deletion",
  }).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

const deepest = 100;

/**
 * Writes highlighted code from a library's tree as spans of a few kinds. Null if the tree's text differs from the
 * source in any way, so that no code is lost or changed.
 */
export function codeHtml(tree: unknown, text: string): string | null {
  const said: string[] = [];
  const html = childrenHtml(tree, said, deepest);
  return html === null || said.join("") !== text ? null : html;
}

function childrenHtml(node: unknown, said: string[], depth: number): string | null {
  const children = fieldOf(node, "children");
  if (!Array.isArray(children) || depth === 0) return null;
  let written = "";
  for (const child of children) {
    const part = typeof child === "string" ? escapeHtml(child) : partHtml(child, said, depth - 1);
    if (part === null) return null;
    if (typeof child === "string") said.push(child);
    written += part;
  }
  return written;
}

function partHtml(node: unknown, said: string[], depth: number): string | null {
  const inner = childrenHtml(node, said, depth);
  const scope = fieldOf(node, "scope");
  const kind = typeof scope === "string" ? kinds.get(scope) : undefined;
  return inner === null || inner === "" || kind === undefined ? inner : `<span class="code-${kind}">${inner}</span>`;
}
