import type { SourcePath } from "../model/address/addresses.ts";
import { withholdsArticle } from "../model/note/article-mode.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import { controlsLeftOut, type LocatedText } from "./controls-left-out.ts";
import type { FrontMatterReading } from "./front-matter.ts";
import { isShortcode } from "./liquid/is-shortcode.ts";
import { readLiquid } from "./liquid/read-liquid.ts";
import { startsWithin } from "./liquid/starts-within.ts";
import type { ParseSettings } from "./parse-settings.ts";
import { type LabelledBody, parseWithLabels } from "./parse-with-labels.ts";
import { controlCharacters, withoutControlCharacters } from "./places/control-characters.ts";
import { rewrite, rewrittenSource } from "./places/rewritten-source.ts";
import { placeOf } from "./places/source-text.ts";
import type { TextRange } from "./places/text-range.ts";

/** A parsed post body, and what in it is shown differently from what its author may expect. */
export interface BodyReading {
  readonly body: LabelledBody;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what follows the front matter: Liquid's few meanings first, then Markdown. */
export function readBody(
  { body, source, frontMatter }: FrontMatterReading,
  settings: ParseSettings,
  path: SourcePath,
): BodyReading {
  const { text, firstLine, offset } = body;
  const isRead = frontMatter?.rendersLiquid !== false;
  const liquid = isRead ? readLiquid(text, settings.origin ?? null) : { rewritings: [], left: [] };
  const controls = controlCharacters(text);
  const rewritings = withoutControlCharacters(liquid.rewritings, controls);
  const inFile = rewritings.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
  const read = {
    text: rewritings.length === 0 ? text : rewrite(text, rewritings),
    source: rewritings.length === 0 ? source : rewrittenSource(source, inFile),
    firstLine,
  };
  const isWithheld = withholdsArticle(frontMatter, settings);
  const parsed = parseWithLabels(read, settings, { isWithheld });
  const located = {
    text,
    path,
    placeOf: (range: TextRange) => placeOf(source, offset + range.start, offset + range.end),
  };
  const left = liquid.left.length === 0 ? [] : liquidLeft(liquid.left, indentedCode(parsed), located);
  return { body: parsed, diagnostics: [...left, ...controlsLeftOut(controls, located)] };
}

function liquidLeft(
  left: readonly TextRange[],
  code: readonly TextRange[],
  { text, path, placeOf }: LocatedText,
): readonly Diagnostic[] {
  const isCode = startsWithin(code);
  return left.flatMap((range) => {
    const place = placeOf(range);
    if (isCode({ start: place.start.line })) return [];
    const typed = text.slice(range.start, range.end).replace(/\s*\n\s*/gu, " ");
    return diagnose(isShortcode(typed) ? "shortcode-left" : "liquid-left", { typed }, { source: path, place });
  });
}

/** The lines of the file that are code by their indentation, which only Markdown knows. */
function indentedCode({ tokens, firstLine }: LabelledBody): readonly TextRange[] {
  return tokens.flatMap(({ type, map }) =>
    type === "code_block" && map !== null ? [{ start: firstLine + map[0], end: firstLine + map[1] }] : [],
  );
}
