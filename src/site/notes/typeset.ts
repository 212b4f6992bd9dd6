import { createRequire } from "node:module";
import type { Formula, Typesetting } from "../../parse/formulas/typeset.ts";

/** What Temml is asked for. It has no other way to give its tree than the one it keeps for tests, under this name. */
interface Temml {
  __renderToMathMLTree(tex: string, options: object): unknown;
}

const require = createRequire(import.meta.url);

/** The most definitions and shorthands that a formula may be made of, and the most characters that they may make of it. */
const mostExpansions = 1000;
const mostCharacters = 200_000;

/**
 * Sets a formula with Temml, which nobody loads before. Nothing is trusted: what it would link, fetch or style by its author's
 * word is a fault, and so is a formula that grows without end.
 */
export function typeset({ tex, isDisplay }: Formula): Typesetting {
  const temml: Temml = require("temml");
  try {
    const tree = temml.__renderToMathMLTree(tex, {
      displayMode: isDisplay,
      throwOnError: true,
      trust: false,
      strict: false,
      annotate: false,
      maxExpand: definesCommands.test(tex)
        ? Math.min(mostExpansions, Math.floor(mostCharacters / tex.length))
        : mostExpansions,
      maxSize: [20, 20],
    });
    return { tree };
  } catch (error) {
    // Whatever a formula makes it throw, too deep a nesting as well, is a fault of the formula.
    return { fault: error instanceof Error ? error.message : "" };
  }
}

const definesCommands = /\\(?:def|gdef|edef|xdef|let|futurelet|newcommand|renewcommand|providecommand|global|long)/u;
