import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "../markdown/token-meta.ts";

/** Whether the opening token of a formula contains it typeset. */
export function isSet(formula: Token): boolean {
  return typeof metaOf(formula).formula?.html === "string";
}

/** The inline tokens that are rendered: of a typeset formula, only the opening token, which contains it. */
export function withoutTypedFormulas(children: readonly Token[]): readonly Token[] {
  for (const child of children) if (child.type === "math_open" && isSet(child)) return outsideFormulas(children);
  return children;
}

function outsideFormulas(children: readonly Token[]): readonly Token[] {
  let within = false;
  return children.filter((child) => {
    const isHidden = within;
    if (child.type === "math_open") within ||= isSet(child);
    else if (child.type === "math_close") within = false;
    return !isHidden;
  });
}
