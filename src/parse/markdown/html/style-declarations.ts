/** One `property: value` of a style attribute, with its name in lower case. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
}

/** Reads a style attribute as far as pens need it; declarations without a name or value are skipped. */
export function readDeclarations(style: string): Declaration[] {
  const declarations: Declaration[] = [];
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (name !== "" && value !== "") declarations.push({ name, value });
  }
  return declarations;
}
