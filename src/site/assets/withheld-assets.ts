import { baseName, breaksMention, isAmong, namedAssets, withoutNamedAssets } from "./named-assets.ts";
import { embeddedNames, isSpelledWhole, spelledNames } from "./spelled-names.ts";
import { readingsOf } from "./text-readings.ts";

/** What the author has written, by whether the site shows it. */
export interface WrittenTexts {
  /** Texts of notes that are held back, whose article is withheld, or that may have comments. */
  readonly withheld: readonly string[];
  /** Everything published: notes, styles, settings. Read only when a file may have to be held back. */
  readonly published: () => readonly string[];
}

/**
 * The assets files held back along with a note: its text mentions them, by bare name and in any spelling, and nothing
 * published does. A bare name anywhere in published text counts as a mention, so that a published note never loses a
 * picture because of a draft.
 */
export function withheldAssets(assets: readonly string[], texts: WrittenTexts): ReadonlySet<string> {
  const withheld = texts.withheld.flatMap(readingsOf);
  if (withheld.length === 0 || assets.length === 0) return new Set();
  const isNamed = namedIn(withheld);
  const candidates = assets.filter(isNamed);
  if (candidates.length === 0) return new Set();
  const isShown = shownIn(texts.published().flatMap(readingsOf));
  return new Set(candidates.filter((path) => !isShown(path)));
}

/** Whether a held-back text mentions a file. Case is ignored, since its author may spell the name differently. */
function namedIn(texts: readonly string[]): (path: string) => boolean {
  const small = texts.map((text) => text.toLowerCase());
  const named = new Set(small.flatMap(namedAssets));
  const spelled = unionOf(small.map(spelledNames));
  const embedded = new Set(small.flatMap(embeddedNames));
  return (path) => {
    const file = path.normalize("NFC").toLowerCase();
    const name = baseName(file);
    if (isAmong(named, file) || spelled.has(name) || embedded.has(name.replace(/\.[^.]*$/u, ""))) return true;
    return !isSpelledWhole(name) && small.some(speaksOf(name));
  };
}

function shownIn(texts: readonly string[]): (path: string) => boolean {
  const named = new Set(texts.flatMap(namedAssets));
  const rest = texts.map(withoutNamedAssets);
  const spelled = unionOf(rest.map(spelledNames));
  return (path) => {
    const name = baseName(path);
    if (isAmong(named, path) || spelled.has(name)) return true;
    return !isSpelledWhole(name) && (breaksMention(path) ? texts : rest).some(speaksOf(name));
  };
}

function unionOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const name of set) all.add(name);
  return all;
}

/** Whether a text contains a file's name as one word, plain or as HTML spells it. */
function speaksOf(name: string): (text: string) => boolean {
  const spellings = [...new Set([name, name.replaceAll("&", "&amp;")])];
  return (text) =>
    spellings.some((spelling) => {
      for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
        if (!/[\p{L}\p{N}_-]/u.test(text.charAt(at - 1))) return true;
      }
      return false;
    });
}
