import { attributeOf, type HtmlTag } from "../html/html-tag.ts";
import { type Declaration, readDeclarations } from "../html/style-declarations.ts";
import { penOfClass } from "./class-pen.ts";
import { foldColor } from "./fold-color.ts";

/** The pen an opening tag stands for, and the rest of its style. */
export interface HighlightPen {
  readonly color: string;
  readonly style: string;
}

/** The elements a student marks with. */
export const penElements: ReadonlySet<string> = new Set(["span", "font", "mark"]);

/** The pen of `<mark>` and `==text==` without a colour: the usual yellow marker. */
export const plainPen = "yellow";

const backgrounds: ReadonlySet<string> = new Set(["background", "background-color", "background-image"]);
const textColors: ReadonlySet<string> = new Set(["color"]);

/**
 * The pen of a `<span>`, `<font>` or `<mark>`; null if it marks nothing. A background counts before the text colour,
 * and a style before a class name.
 */
export function highlightPen(tag: HtmlTag): HighlightPen | null {
  if (tag.closing || !penElements.has(tag.name)) return null;
  const declarations = readDeclarations(attributeOf(tag, "style") ?? "");
  const color =
    foldColor(valuesOf(declarations, backgrounds)) ??
    foldColor(valuesOf(declarations, textColors)) ??
    (tag.name === "font" ? foldColor(attributeOf(tag, "color") ?? "") : null) ??
    penOfClass(attributeOf(tag, "class") ?? "") ??
    (tag.name === "mark" ? plainPen : null);
  if (color === null) return null;
  const rest = declarations.filter(({ name }) => !/^(?:color|background.*)$/u.test(name));
  return { color, style: rest.map(({ name, value }) => `${name}: ${value}`).join("; ") };
}

function valuesOf(declarations: readonly Declaration[], properties: ReadonlySet<string>): string {
  let values = "";
  for (const { name, value } of declarations) if (properties.has(name)) values += ` ${value}`;
  return values.trim();
}
