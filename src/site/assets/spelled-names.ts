/** Letters that stand in names of files and nowhere round them; a name of others cannot be told from its text. */
const nameLetters = /[\p{L}\p{N}\p{M}._-]+/gu;

/** Whether a name would be found whole among the spelled names of a text. */
export function isSpelledWhole(name: string): boolean {
  return /^[\p{L}\p{N}\p{M}._-]+$/u.test(name) && /\.[a-z0-9]+$/iu.test(name);
}

/**
 * What may be the name of a file, `chart.png`, wherever it stands in a text: behind whatever folders, with whatever particle at
 * its end, without signs before it. Many more than files are; each takes no longer than its letters.
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

/** No disk holds a longer name. */
const longest = 400;

/** What a text shows by its name alone, without what tells its kind: `![[chart]]`. */
export function embeddedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(/!\[\[([^[\]|#\n]{1,300})/gu), ([, name = ""]) => baseOf(name.trim()));
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
