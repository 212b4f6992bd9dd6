import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Place } from "../model/problem/place.ts";
import type { TextRange } from "./places/text-range.ts";

/** A text as typed, and where it is. */
export interface LocatedText {
  readonly text: string;
  readonly path: SourcePath;
  /** The place in the file of a range of the text. */
  readonly placeOf: (range: TextRange) => Place;
}

/** Tells once, at the first of them, of control characters that are left out of a text. */
export function controlsLeftOut(
  controls: readonly TextRange[],
  { text, path, placeOf }: LocatedText,
): readonly Diagnostic[] {
  const [first] = controls;
  if (first === undefined) return [];
  const facts = { code: codePoint(text.charCodeAt(first.start)), count: controls.length };
  return [diagnose("file-control-character", facts, { source: path, place: placeOf(first) })];
}

/** `U+001B` */
function codePoint(character: number): string {
  return `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;
}
