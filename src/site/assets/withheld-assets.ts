import { baseName, breaksMention, isAmong, namedAssets, withoutNamedAssets } from "./named-assets.ts";

/** What the author has written, by whether a site shows it. */
export interface WrittenTexts {
  /** Of notes that are held back, and of notes whose article is. */
  readonly withheld: readonly string[];
  /** All that is published: notes, styles, settings. Asked for only when a file may have to wait. */
  readonly published: () => readonly string[];
}

/**
 * The files of the assets folder that wait with a note that is held back: its text names them, and nothing that is published
 * does. In case of doubt a file is published: a name alone, wherever it stands, is enough to call it shown.
 */
export function withheldAssets(assets: readonly string[], texts: WrittenTexts): ReadonlySet<string> {
  const named = new Set(texts.withheld.flatMap(namedAssets));
  const withheld = texts.withheld.map((text) => text.normalize("NFC"));
  const candidates = assets.filter(
    (path) => isAmong(named, path) || (breaksMention(path) && isSpelledIn(withheld, `assets/${path.normalize("NFC")}`)),
  );
  if (candidates.length === 0) return new Set();
  const published = texts.published();
  const shown = new Set(published.flatMap(namedAssets));
  const rest = published.map(withoutNamedAssets);
  return new Set(
    candidates.filter((path) => {
      if (isAmong(shown, path)) return false;
      const texts = breaksMention(path) ? published : rest;
      return !texts.some(speaksOf(baseName(path)));
    }),
  );
}

/** Whether a text holds a file's name as one word, as it is or as an address spells it. */
function speaksOf(name: string): (text: string) => boolean {
  const spellings = spellingsOf(name);
  return (text) =>
    spellings.some((spelling) => {
      for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
        if (!/[\p{L}\p{N}_-]/u.test(text.charAt(at - 1))) return true;
      }
      return false;
    });
}

function isSpelledIn(texts: readonly string[], path: string): boolean {
  const spellings = spellingsOf(path);
  return texts.some((text) => spellings.some((spelling) => text.includes(spelling)));
}

/** As it is, as an address spells it, and as HTML does. */
function spellingsOf(name: string): readonly string[] {
  return [name, encodeURI(name), name.replaceAll("&", "&amp;")];
}
