import type { HtmlAttribute, HtmlTag } from "../markdown/html/html-tag.ts";
import { readDeclarations } from "../markdown/html/style-declarations.ts";
import type { SvgDrawing } from "../markdown/html/svg-drawing.ts";
import { escapeHtml, openingTag } from "./escape-html.ts";

const inTheirCase = (names: string): ReadonlyMap<string, string> =>
  new Map(names.split(/\s+/u).map((name) => [name.toLowerCase(), name]));

/** Elements whose names contain capitals. */
const elements = inTheirCase("linearGradient radialGradient clipPath");

/** An element's name in its proper case. */
export function drawingElement(name: string): string {
  return elements.get(name) ?? name;
}

/** Attributes of a shape and its place. */
const shapes = inTheirCase(
  "x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio transform rotate offset pathLength textLength lengthAdjust gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient",
);

/** Attributes for painting a shape, which may also be style declarations. */
const paints = inTheirCase(
  "fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity opacity color stop-color stop-opacity font-family font-size font-style font-weight text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing clip-path clip-rule mask marker-start marker-mid marker-end paint-order vector-effect shape-rendering text-rendering visibility",
);

/** Every attribute that a drawing's elements may have, in its proper case. */
export const drawingAttributes: readonly string[] = [...shapes.values(), ...paints.values()];

const ofAll = /^(?:class|id|lang|role|aria-[a-z]+)$/u;

/** A fragment of the same drawing, which fetches nothing. */
const ownPart = /\burl\(\s*(["']?)#[\p{L}\p{N}_.-]+\1\s*\)/giu;

/** An address, an escape, or a function other than those of colours and of `transform`. */
const harmful = /[\\@<>{};:]|\/\/|(?<!\b(?:(?:rgb|hsl)a?|matrix|translate|scale|rotate|skewx|skewy)\s*)\(/iu;

/** A drawing as rendered: its elements, with only the attributes for shape, place and paint. */
export function drawingHtml({ parts }: SvgDrawing): string {
  return parts
    .map((part) => {
      if ("words" in part) return escapeHtml(part.words);
      const name = drawingElement(part.tag.name);
      if (part.tag.closing) return `</${name}>`;
      return openingTag(name, attributesOf(part.tag)) + (part.isEmpty ? `</${name}>` : "");
    })
    .join("");
}

/** The attributes of a drawing that would run code. */
export function drawingHandlers({ parts }: SvgDrawing): readonly string[] {
  return parts
    .flatMap((part) => ("tag" in part ? part.tag.attributes : []))
    .map(({ name }) => name)
    .filter((name) => name.startsWith("on"));
}

/** A style declaration overrides the attribute of the same name, and replaces it. */
function attributesOf(tag: HtmlTag): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tag.attributes.flatMap((one) => (one.name === "style" ? [] : kept(one))).concat(styled(tag)),
  );
}

function kept({ name, value }: HtmlAttribute): readonly (readonly [string, string])[] {
  if (value === null) return [];
  if (ofAll.test(name)) return [[name, value]];
  const typed = shapes.get(name) ?? paints.get(name);
  return typed === undefined || !isHarmlessPaint(value) ? [] : [[typed, value]];
}

function styled({ attributes }: HtmlTag): readonly (readonly [string, string])[] {
  const style = attributes.find(({ name }) => name === "style")?.value ?? "";
  return readDeclarations(style)
    .filter(({ name, value }) => paints.has(name) && isHarmlessPaint(value))
    .map(({ name, value }) => [name, value]);
}

/** Whether an attribute's value in a drawing fetches nothing and is not a script. */
export function isHarmlessPaint(value: string): boolean {
  return !harmful.test(value.replaceAll(ownPart, ""));
}
