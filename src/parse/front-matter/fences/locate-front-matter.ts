import { lineOffset, lineText, type SourceText } from "../../places/source-text.ts";
import { readYaml } from "../../yaml/yaml.ts";
import { isNamed } from "../lines/entry-line.ts";
import { bodyStartBeforeClosing, bodyStartWithoutClosing } from "./body-start.ts";
import { type Fence, type Fences, findFences } from "./fences.ts";

/**
 * A post without its front matter: the text, the file's line (from 1) on which it begins, and its offset in the file.
 */
export interface PostBody {
  readonly text: string;
  readonly firstLine: number;
  readonly offset: number;
}

/** Where a post's front matter lies. */
export interface LocatedFrontMatter {
  readonly fences: Fences;
  /** Its lines, without fences and line ends; at most one more than the limit. */
  readonly lines: readonly string[];
  /** The file's line (from 1) of the first of them. */
  readonly firstLine: number;
  /** How many lines it has in the file. */
  readonly lineCount: number;
  /** False when no line closes it, and its end was found by what the lines look like. */
  readonly closed: boolean;
  readonly body: PostBody;
  readonly limits: FrontMatterLimits;
}

/** How long front matter may be. */
export interface FrontMatterLimits {
  readonly lines: number;
  readonly characters: number;
}

/**
 * Enough for any front matter whose longest list has this many values, each on its own line; few enough to read
 * quickly.
 */
export function limitsFor(longestList: number): FrontMatterLimits {
  const lines = longestList + 1_000;
  return { lines, characters: lines * 60 };
}

/** Finds a post's front matter; null when the file does not begin with any. */
export function locateFrontMatter(source: SourceText, longestList: number): LocatedFrontMatter | null {
  const limits = limitsFor(longestList);
  const fences = findFences(source);
  return fences === null ? null : locatedWithin(source, fences, limits);
}

function locatedWithin(source: SourceText, fences: Fences, limits: FrontMatterLimits): LocatedFrontMatter | null {
  const { opening, closing, language } = fences;
  const firstLine = opening.line + 1;
  const lastLine = closing === null ? source.lineStarts.length : closing.line - 1;
  const lines = linesBetween(source, { firstLine, lastLine: Math.min(lastLine, firstLine + limits.lines) });
  const lookAlike = !opening.exact && bodyStartWithoutClosing(lines) === 0;
  const startOfBody = closing === null ? bodyStartWithoutClosing : bodyStartBeforeClosing;
  const textStart = isYaml(language) ? startOfBody(lines) : null;
  const closed = closing !== null && (textStart === null || isSound(lines, limits));
  if (lookAlike || (!closed && textStart !== null && !lines.slice(0, textStart).some(isNamed))) return null;
  const short = closed || textStart === null ? null : shortFence(source, firstLine, textStart);
  if (short !== null) return locatedWithin(source, { ...fences, closing: short }, limits);
  const lineCount = closed || textStart === null ? lastLine - opening.line : textStart;
  const bodyLine = opening.line + lineCount + (closed ? 2 : 1);
  return {
    fences,
    lines: lines.slice(0, lineCount),
    firstLine,
    lineCount,
    closed,
    body: bodyFrom(source, bodyLine),
    limits,
  };
}

function linesBetween(
  source: SourceText,
  { firstLine, lastLine }: { readonly firstLine: number; readonly lastLine: number },
): readonly string[] {
  const text = source.text.slice(lineOffset(source, firstLine), lineOffset(source, lastLine + 1));
  return text.split(/\r\n|\n|\r/u).slice(0, Math.max(0, lastLine - firstLine + 1));
}

/** The line `--` that ends front matter which no line of three dashes closes. */
function shortFence(source: SourceText, firstLine: number, textStart: number): Fence | null {
  for (let line = firstLine + 1; line <= Math.min(firstLine + textStart, source.lineStarts.length); line += 1) {
    const text = lineText(source, line);
    const start = lineOffset(source, line);
    if (/^--\s*$/u.test(text)) return { line, start, end: start + text.length, exact: false };
  }
  return null;
}

/** Whether the word after the opening dashes leaves the front matter as plain YAML. */
export function isYaml(language: string): boolean {
  return /^(?:ya?ml)?$/iu.test(language);
}

function isSound(lines: readonly string[], limits: FrontMatterLimits): boolean {
  const text = lines.join("\n");
  return lines.length <= limits.lines && text.length <= limits.characters && readYaml(text).ok;
}

/** The body that begins on a line of the file (from 1). */
export function bodyFrom(source: SourceText, firstLine: number): PostBody {
  const offset = lineOffset(source, firstLine);
  return { text: source.text.slice(offset), firstLine, offset };
}
