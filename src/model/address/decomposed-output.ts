import type { OutputPath, Permalink, SourcePath } from "./addresses.ts";
import { outputPathOf } from "./output-path.ts";

/**
 * Where a page would lie whose address is spelled as its note's file is, when that is letter by letter (NFD), as macOS
 * spells Hangul: Jekyll publishes such addresses, and a browser asks for the very letters of a link. Null when nothing of
 * the address is spelled so.
 */
export function decomposedOutput(address: Permalink, source: SourcePath): OutputPath | null {
  const words = decomposedWords(source);
  if (words.size === 0) return null;
  const names = outputPathOf(address).split("/");
  const spelled = names.map((name) => name.replace(word, (one) => words.get(one) ?? one));
  // A category may be called as the file is, but it is spelled as it is typed: the name stands after it.
  const last = spelled.findLastIndex((name, index) => name !== names[index]);
  if (last === -1) return null;
  return names.with(last, spelled[last] ?? "").join("/") as OutputPath;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a file's name that are spelled letter by letter, by how they are spelled in an address. */
function decomposedWords(source: SourcePath): ReadonlyMap<string, string> {
  const name = source.slice(source.lastIndexOf("/") + 1);
  const found = (name.match(word) ?? []).filter((one) => one.normalize("NFC") !== one);
  return new Map(
    found.flatMap((one): [string, string][] => [
      [one.normalize("NFC"), one],
      [one.normalize("NFC").toLowerCase(), one.toLowerCase()],
    ]),
  );
}
