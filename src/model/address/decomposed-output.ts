import type { OutputPath, Permalink, SourcePath } from "./addresses.ts";
import { fileName } from "./file-name.ts";
import { outputPathOf } from "./output-path.ts";

/**
 * The output path of a page if its address keeps the decomposed (NFD) spelling of its note's file, as macOS spells
 * Hangul: Jekyll publishes such addresses, and browsers request a link exactly as spelled. Null if nothing is
 * decomposed.
 */
export function decomposedOutput(address: Permalink, source: SourcePath): OutputPath | null {
  const words = decomposedWords(source);
  if (words.size === 0) return null;
  const names = outputPathOf(address).split("/");
  const spelled = names.map((name) => name.replace(word, (one) => words.get(one) ?? one));
  // A category may share the file's name but is spelled as typed; the name comes last.
  const last = spelled.findLastIndex((name, index) => name !== names[index]);
  if (last === -1) return null;
  return names.with(last, spelled[last] ?? "").join("/") as OutputPath;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The decomposed words of a file name, by their spelling in an address. */
function decomposedWords(source: SourcePath): ReadonlyMap<string, string> {
  const name = fileName(source);
  const found = (name.match(word) ?? []).filter((one) => one.normalize("NFC") !== one);
  return new Map(
    found.flatMap((one): [string, string][] => [
      [one.normalize("NFC"), one],
      [one.normalize("NFC").toLowerCase(), one.toLowerCase()],
    ]),
  );
}
