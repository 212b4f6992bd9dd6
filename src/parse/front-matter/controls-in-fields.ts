import type { SourcePath } from "../../model/address/addresses.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { controlsLeftOut } from "../controls-left-out.ts";
import { controlCharacters } from "../places/control-characters.ts";
import { rewrittenSource } from "../places/rewritten-source.ts";
import { lineOffset, placeOf, type SourceText } from "../places/source-text.ts";
import type { TextRange } from "../places/text-range.ts";
import type { LocatedFrontMatter } from "./fences/locate-front-matter.ts";

/** A file without the control characters of its front matter, which YAML refuses; null if there are none. */
export function withoutControlsInFields(
  { firstLine, lineCount }: LocatedFrontMatter,
  source: SourceText,
  path: SourcePath,
): { readonly source: SourceText; readonly diagnostics: readonly Diagnostic[] } | null {
  const start = lineOffset(source, firstLine);
  const text = source.text.slice(start, lineOffset(source, firstLine + lineCount));
  const controls = controlCharacters(text);
  if (controls.length === 0) return null;
  const inFile = controls.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
  const located = {
    text,
    path,
    placeOf: (range: TextRange) => placeOf(source, start + range.start, start + range.end),
  };
  return { source: rewrittenSource(source, inFile), diagnostics: controlsLeftOut(controls, located) };
}
