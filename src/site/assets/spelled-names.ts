import { fileName } from "../../model/address/file-name.ts";

/** Letters that occur in file names but do not delimit them; a name with any other letter cannot be found in a text. */
const nameLetters = /[\p{L}\p{N}\p{M}._-]+/gu;

/** Whether a name would be found whole among the names spelled in a text. */
export function isSpelledWhole(name: string): boolean {
  return /^[\p{L}\p{N}\p{M}._-]+$/u.test(name) && /\.[a-z0-9]+$/iu.test(name);
}

/**
 * Possible file names, `chart.png`, anywhere in a text: after any folders, with any particle at the end, without signs
 * before them. Far more than there are files; each takes time linear in its letters.
 */
export function spelledNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [run] of text.matchAll(nameLetters)) {
    if (run.length > longest || !run.includes(".")) continue;
    for (const { index, 0: ending } of run.matchAll(/\.[a-z0-9]+/giu)) {
      const name = run.slice(0, index + ending.length);
      names.add(name);
      names.add(name.replace(/^[._-]+/u, ""));
    }
  }
  return names;
}

/** No disk allows a longer name. */
const longest = 400;

/** What a text embeds by name without an extension: `![[chart]]`. */
export function embeddedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(/!\[\[([^[\]|#\n]{1,300})/gu), ([, name = ""]) => fileName(name.trim()));
}
