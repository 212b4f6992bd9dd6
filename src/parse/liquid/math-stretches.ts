import type { Stretch } from "./code-stretches.ts";

/** Where a text is a formula between `$$` and `$$`, `$` and `$` on one line, or `\\(` and `\\)`: braces are no Liquid there. In order. */
export function mathStretches(text: string): readonly Stretch[] {
  if (!text.includes("$") && !text.includes("\\\\")) return [];
  const formulas = text.matchAll(
    /\$\$(?:[^$]|\$(?!\$)){1,5000}\$\$|\$(?![\s$])[^$\n]{1,500}\$|\\\\\((?:(?!\\\\\)).){1,1000}\\\\\)|\\\\\[(?:(?!\\\\\]).){1,5000}\\\\\]/gsu,
  );
  return [...formulas].map(({ 0: formula, index }) => ({ start: index, end: index + formula.length }));
}
