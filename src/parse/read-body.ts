import type { SourcePath } from "../model/address/addresses.ts";
import { withholdsArticle } from "../model/note/article-mode.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { FrontMatterReading } from "./front-matter.ts";
import { isShortcode } from "./liquid/is-shortcode.ts";
import { readLiquid } from "./liquid/read-liquid.ts";
import type { ParseSettings } from "./parse-settings.ts";
import { type LabelledBody, parseWithLabels } from "./parse-with-labels.ts";
import { controlCharacters, withoutControlCharacters } from "./places/control-characters.ts";
import { rewrite, rewrittenSource } from "./places/rewritten-source.ts";
import { placeOf } from "./places/source-text.ts";

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
  const ofText = liquid.left.map(({ start, end }) => {
    const place = placeOf(source, offset + start, offset + end);
    const typed = text.slice(start, end).replace(/\s*\n\s*/gu, " ");
    return diagnose(isShortcode(typed) ? "shortcode-left" : "liquid-left", { typed }, { source: path, place });
  });
  const [first] = controls;
  const ofControls =
    first === undefined
      ? []
      : [
          diagnose(
            "file-control-character",
            { code: codeOf(text.charCodeAt(first.start)), count: controls.length },
            { source: path, place: placeOf(source, offset + first.start, offset + first.end) },
          ),
        ];
  const inFile = rewritings.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
  const read = {
    text: rewritings.length === 0 ? text : rewrite(text, rewritings),
    source: rewritings.length === 0 ? source : rewrittenSource(source, inFile),
    firstLine,
  };
  const isWithheld = withholdsArticle(frontMatter, settings);
  return { body: parseWithLabels(read, settings, { isWithheld }), diagnostics: [...ofText, ...ofControls] };
}

/** `U+001B` */
function codeOf(character: number): string {
  return `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;
}
