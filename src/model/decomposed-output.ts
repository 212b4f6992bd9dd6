import type { OutputPath } from "./addresses.ts";
import type { PublishedNote } from "./library.ts";
import { filledText } from "./permalink-pattern.ts";

/**
 * Where a note would lie whose address is spelled as its file's name is, when that is letter by letter (NFD), as macOS
 * spells Hangul: Jekyll publishes such addresses, and a browser asks for the very letters of a link. Null for other notes.
 */
export function decomposedOutput({ note, permalink }: PublishedNote, pattern: string): OutputPath | null {
  const name = note.source.slice(note.source.lastIndexOf("/") + 1);
  if (note.permalink !== null || name.normalize("NFC") === name) return null;
  const id = name.slice(0, name.lastIndexOf(".")) as typeof note.id;
  const spelled = filledText(pattern.normalize("NFC"), { ...note, id });
  if (spelled === permalink || spelled.normalize("NFC") !== permalink) return null;
  return `${spelled.slice(1)}${spelled.endsWith("/") ? "index.html" : ""}` as OutputPath;
}
