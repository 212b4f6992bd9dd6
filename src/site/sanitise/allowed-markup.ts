import type { Schema } from "hast-util-sanitize";
import { formulaAttributes, isFormulaDeclaration } from "../../parse/formulas/formula-attributes.ts";
import { formulaElements } from "../../parse/formulas/formula-html.ts";
import { blockElements, inlineElements } from "../../parse/markdown/html/html-elements.ts";
import { type Declaration, readDeclarations } from "../../parse/markdown/html/style-declarations.ts";
import { drawingElements } from "../../parse/markdown/html/svg-drawing.ts";
import { drawingAttributes, drawingElement, isHarmlessPaint } from "../../parse/render/drawing-html.ts";
import { isKeptDeclaration } from "../../parse/render/harmless-style.ts";
import { attributesOfAll, attributesOfElement, frameSandbox } from "../../parse/render/raw-tag.ts";
import { JudgedValue } from "./judged-value.ts";
import { areKnownPictures, isKnownAddress, isKnownPicture } from "./known-address.ts";
import { isData } from "./markup-tree.ts";

type Attributes = NonNullable<Schema["attributes"]>[string];

/** An attribute with a fixed set of values. */
function judged(name: string, judge: (value: string) => boolean): Attributes[number] {
  return [name, new JudgedValue(judge)];
}

/** Attributes that link or load something, on any element. */
const addresses: ReadonlyMap<string, Attributes[number]> = new Map([
  ["href", judged("href", isKnownAddress)],
  ["cite", judged("cite", isKnownAddress)],
  ["src", judged("src", isKnownPicture)],
  ["poster", judged("poster", isKnownPicture)],
  ["srcset", judged("srcset", areKnownPictures)],
]);

/** Attributes that Saegim itself adds to elements, the author's or those that Markdown produces. */
const added: Readonly<Record<string, Attributes>> = {
  a: ["rel"],
  div: [["tabindex", "0"]],
  iframe: ["loading", ["sandbox", frameSandbox]],
  img: ["loading", "decoding"],
  input: [["type", "checkbox"], "disabled", "checked"],
  label: [],
};

const ofHtml = [...blockElements, ...inlineElements, ...Object.keys(added)].map((name) => [name, htmlAttributes(name)]);

const ofDrawings = [...drawingElements].map((name) => [
  `svg:${drawingElement(name)}`,
  drawingAttributes.map((attribute) => judged(attribute, isHarmlessPaint)),
]);

const ofFormulas = [...formulaElements].map((name) => [
  `math:${name}`,
  [
    ...[...formulaAttributes].map(([attribute, form]): Attributes[number] => [attribute, form]),
    judged("style", (style) => isMadeOf(style, isFormulaDeclaration)),
  ],
]);

const attributesByElement: Readonly<Record<string, Attributes>> = Object.fromEntries([
  ...ofHtml,
  ...ofDrawings,
  ...ofFormulas,
  ["math:math", [["display", "block"]]],
  ["math:semantics", []],
  ["math:annotation", [["encoding", "application/x-tex"]]],
]);

function htmlAttributes(element: string): Attributes {
  const typed = attributesOfElement.get(element) ?? [];
  if (element === "iframe") {
    const others = typed.filter((name) => name !== "src");
    return [judged("src", (value) => /^https:\/\//iu.test(value)), ...others, ...(added[element] ?? [])];
  }
  return [...typed.map((name) => addresses.get(name) ?? name), ...(added[element] ?? [])];
}

/**
 * Whether a style consists only of such declarations, with nothing between them that a browser might read differently.
 */
function isMadeOf(style: string, isAllowed: (one: Declaration) => boolean): boolean {
  const declarations = readDeclarations(style);
  const said = declarations.map(({ name, value }) => `${name}:${value}`).join(";");
  return declarations.every(isAllowed) && said.replace(/\s/gu, "") === style.replace(/\s/gu, "");
}

/** Far more names allowed by a pattern than honest markup has; every attribute is compared with each of them. */
const mostNames = 200;

/** Names that any element may have; for `data-…`, of which there may be thousands, one entry stands for all. */
function namesOfAll(attributesThere: ReadonlySet<string>): readonly string[] {
  const names = [...attributesThere].filter((name) => attributesOfAll.test(name) && !isData(name));
  return [...names.slice(0, mostNames), "data*"];
}

/**
 * What a sanitiser may let through: only the elements and attributes that Saegim's own writers produce. Names allowed
 * by a pattern are looked up among those that occur in a text.
 */
export function allowedMarkup(attributesThere: ReadonlySet<string>): Schema {
  return {
    tagNames: Object.keys(attributesByElement),
    attributes: {
      ...attributesByElement,
      "*": [...namesOfAll(attributesThere), judged("style", (style) => isMadeOf(style, isKeptDeclaration))],
    },
    required: { iframe: { sandbox: frameSandbox }, input: { type: "checkbox", disabled: "" } },
    ancestors: {},
    protocols: {},
    clobber: [],
    strip: [],
    allowComments: false,
    allowDoctypes: false,
  };
}
