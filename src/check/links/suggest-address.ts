import { askedOnce } from "../../model/asked-once.ts";
import { type Speller, spellerOf } from "../../model/text/nearest-spelling.ts";
import type { SiteAddresses } from "./site-addresses.ts";

/** The most dead addresses compared with all existing ones; more are not typing mistakes. */
const comparedAddresses = 200;

/** The existing address that a dead one was probably meant to be; null when none is near. */
export type Suggest = (path: string) => string | null;

/**
 * Suggests pages and assets: for a note's file name or old address, a picture's path from the post, a typing mistake.
 * The same dead address often occurs in many notes.
 */
export function addressSuggester({ notes, known }: SiteAddresses): Suggest {
  const noteNamed = new Map<string, string>();
  for (const { note, permalink } of notes.toReversed()) noteNamed.set(withoutDate(note.id), permalink);
  for (const { note, permalink } of notes) noteNamed.set(note.id, permalink);
  const suggestOther = assetSuggester(new Set(known));
  return askedOnce((path) => {
    const name = fileNameOf(path);
    return noteNamed.get(name) ?? noteNamed.get(withoutDate(name)) ?? suggestOther(path);
  });
}

/**
 * Suggests assets, also for a path relative to the post (`../assets/img/a.png`), as editors' previews need it, and for
 * one with Windows backslashes.
 */
export function assetSuggester(assets: ReadonlySet<string>): Suggest {
  const speller = untilTired(spellerOf(assets), comparedAddresses);
  return askedOnce((asked) => {
    const path = asked.replaceAll("\\", "/");
    const inside = path.indexOf("/assets/");
    const asNeighbour = inside === -1 ? "" : path.slice(inside);
    return assets.has(asNeighbour) ? asNeighbour : speller(path);
  });
}

function untilTired(speller: Speller, questions: number): Speller {
  let asked = 0;
  return (typed) => {
    asked += 1;
    return asked > questions ? null : speller(typed);
  };
}

/**
 * `2021-12-15-lg.md`, `/doc/2021/12/15/2021-12-15-lg.html` and `/posts/2021-12-15-lg/` all name the note
 * `2021-12-15-lg`.
 */
function fileNameOf(path: string): string {
  const segment = path.split("/").findLast((part) => part !== "" && part !== "index.html") ?? "";
  return segment.replace(/\.(?:md|markdown|html)$/iu, "");
}

/** An old address often has the date as folders, or no date. */
function withoutDate(name: string): string {
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, "");
}
