/** One `property: value` of a style attribute, with its name in lower case. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
}

/** Reads a style attribute as far as pens need it; declarations without a name or value are skipped. */
export function readDeclarations(style: string): Declaration[] {
  return style.split(";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    if (colon === -1) return [];
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    return name === "" || value === "" ? [] : [{ name, value }];
  });
}
