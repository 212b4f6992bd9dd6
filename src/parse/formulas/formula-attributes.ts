import type { Declaration } from "../markdown/html/style-declarations.ts";
import { fieldOf } from "../tree-field.ts";

const length = "-?\\d{0,4}(?:\\.\\d{1,6})?(?:em|ex|px|pt|mu)?";
const color = "#[\\da-f]{3,8}|[a-z]{1,25}";

const patterns = (names: string, pattern: string): readonly (readonly [string, RegExp])[] =>
  names.split(" ").map((name) => [name, new RegExp(`^(?:${pattern})$`, "iu")]);

/** The attributes that an element of a formula may have, and the form of each. */
export const formulaAttributes: ReadonlyMap<string, RegExp> = new Map([
  ...patterns("accent accentunder displaystyle fence largeop movablelimits separator stretchy symmetric", "true|false"),
  ...patterns("depth height width lspace rspace voffset linethickness minsize maxsize mathsize rowspacing", length),
  ...patterns("form", "prefix|infix|postfix"),
  ...patterns("linebreak", "newline|nobreak|badbreak|goodbreak|auto"),
  ...patterns("mathvariant", "normal"),
  ...patterns("mathcolor mathbackground", color),
  ...patterns("notation", "[a-z]+(?: [a-z]+)*"),
  ...patterns("scriptlevel", "[+-]?\\d"),
  ...patterns("columnalign", "(?:left|center|right)(?: (?:left|center|right))*"),
  ...patterns("columnspan rowspan", "\\d{1,2}"),
]);

/** Declarations that only set how much room a part takes, where lines are drawn and in which colour. */
const declarations: ReadonlyMap<string, RegExp> = new Map([
  ...patterns(
    "padding padding-top padding-right padding-bottom padding-left margin-left width height",
    `${length}(?: ${length}){0,3}`,
  ),
  ...patterns("border border-top border-right border-bottom border-left", `${length} (?:solid|dashed)`),
  ...patterns("color", color),
  ...patterns("text-align", "left|center|right"),
  ...patterns("font-weight", "bold|normal"),
  ...patterns("math-depth", "\\d"),
]);

/** Classes of formulas for which the site has styles. */
export const formulaClasses =
  /^(?:tml-(?:left|right|jot|small|tag|prime|cancel|xcancel|overline|underline|fbox)|upstrike|downstrike|sout)$/u;

/** Keeps the allowed attributes of a part of a formula, if their values have the allowed form. */
export function keptAttributes(node: unknown): Readonly<Record<string, string>> {
  const named = entriesOf(node, "attributes").filter(
    ([name, value]) => formulaAttributes.get(name)?.test(value) === true,
  );
  const style = entriesOf(node, "style")
    .map(([name, value]) => [hyphenated(name), value] as const)
    .filter(([name, value]) => isFormulaDeclaration({ name, value }))
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
  const known = entriesOf(node, "classes")
    .map(([, name]) => name)
    .flatMap((name) => name.split(" "))
    .filter((name) => formulaClasses.test(name))
    .join(" ");
  return {
    ...Object.fromEntries(named),
    ...(known !== "" && { class: known }),
    ...(style !== "" && { style }),
  };
}

/** Whether a declaration is allowed on a part of a formula. */
export function isFormulaDeclaration({ name, value }: Declaration): boolean {
  return declarations.get(name)?.test(value) === true;
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function entriesOf(node: unknown, field: string): readonly (readonly [string, string])[] {
  const found = fieldOf(node, field);
  if (typeof found !== "object" || found === null) return [];
  return Object.entries(found).map(([name, value]) => [name, String(value)] as const);
}
