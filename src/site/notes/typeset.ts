import { createRequire } from "node:module";
import type { Formula, Typesetting } from "../../parse/formulas/typeset.ts";

/** The part of Temml that is used. Its tree is only available under this name, which it keeps for tests. */
interface Temml {
  __renderToMathMLTree(tex: string, options: object): unknown;
}

const require = createRequire(import.meta.url);

/** The most macro expansions a formula may need, and the most characters they may produce. */
const mostExpansions = 1000;
const mostCharacters = 200_000;

/**
 * Typesets a formula with Temml, loaded only on first use. Nothing is trusted: links, fetches and author styles are
 * faults, and so is a formula that grows without end.
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
      // A new object each time: what a formula defines must not reach the next one.
      macros: { "\\mbox": "\\text{#1}" },
      maxExpand: definesCommands.test(tex)
        ? Math.min(mostExpansions, Math.floor(mostCharacters / tex.length))
        : mostExpansions,
      maxSize: [20, 20],
    });
    return { tree };
  } catch (error) {
    // Whatever a formula makes Temml throw, such as for deep nesting, is a fault of the formula.
    return { fault: error instanceof Error ? error.message : "" };
  }
}

const definesCommands = /\\(?:def|gdef|edef|xdef|let|futurelet|newcommand|renewcommand|providecommand|global|long)/u;
