import { filledInclude } from "./filled-include.ts";
import { asksMore, includeParameters, type ValueNamed } from "./include-parameters.ts";

/** The text of one of a blog's `_includes`; null if there is none. */
export type IncludeText = (file: string) => string | null;

const scripts = /<(script|style)\b.*?<\/\1\s*>|<(?:link|meta)\b[^<>]*>/gisu;

const comments = /\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/gsu;

/** Elements around an advertisement. */
const wrappings = /<\/?(?:div|p|center|aside|section|span)\b[^<>]*>/giu;

/** A line below another that begins a block of Markdown: on one line, it would be none. */
const blocks = /\n[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|[>|]|\d+[.)][ \t]|`{3})/u;

/** Nobody writes longer ones for posts. */
const longest = 20_000;

/**
 * What one of a blog's own includes shows: its file with the parameters filled in. One that only loads scripts becomes
 * a comment, so that no command is shown in its place; its style sheets are left out. Null if only Liquid could do it.
 */
export function ownInclude(file: string, typed: string, { textOf, valueNamed, isAlone }: OwnIncludes): string | null {
  if (/^JB\/setup$/u.test(file)) return hidden(file);
  const text = isWithin(file) && !asksMore(typed, valueNamed) ? textOf(file) : null;
  const template = text === null || text.length > longest ? null : text.replace(comments, "");
  if (template === null) return null;
  const given = [...includeParameters(typed, valueNamed)].map(([key, value]) => [`include.${key}`, value] as const);
  const filled = filledInclude(template, new Map([...valuesIn(template, valueNamed), ...given]));
  if (filled === null || /\{[{%]/u.test(filled)) return null;
  const shown = filled.replace(/<!--.*?-->|<style\b.*?<\/style\s*>/gisu, "").trim();
  const words = withoutAdvertisements(shown.replace(scripts, "")).trim();
  if (words === "") return hidden(file);
  if (/<script(?![^<>]*\bsrc=)\b/iu.test(shown)) return null;
  const isCode = /<pre\b/iu.test(shown);
  if (isCode && !isAlone && shown.includes("\n")) return null;
  const isAsTyped = isCode || (isAlone && /\.(?:md|markdown)$/iu.test(file));
  return isAsTyped ? shown : laidOut(shown, isAlone);
}

/** Where a blog's includes are, what names stand for, and whether the command has a line for itself. */
export interface OwnIncludes {
  readonly textOf: IncludeText;
  readonly valueNamed: ValueNamed;
  readonly isAlone: boolean;
}

function hidden(file: string): string {
  return `<!-- include ${file.replaceAll("--", "- -")} -->`;
}

/** Leaves out the empty places that a script fills with advertisements, and what wraps nothing else. */
function withoutAdvertisements(html: string): string {
  const rest = html.replace(/<ins\b([^<>]*)>\s*<\/ins\s*>/giu, (whole, attributes: string) =>
    /\b(?:adsbygoogle|kakao_ad_area)\b/u.test(attributes) ? "" : whole,
  );
  return rest !== html && rest.replace(wrappings, "").trim() === "" ? "" : rest;
}

/** The values of the settings and the front matter that a file prints, by their whole names. */
function valuesIn(template: string, valueNamed: ValueNamed): readonly (readonly [string, string])[] {
  return [...new Set(template.match(/\b(?:page|site)\.[\w.-]+/gu))].flatMap((name) => {
    const value = valueNamed(name);
    return value === null ? [] : [[name, value] as const];
  });
}

function isWithin(file: string): boolean {
  return /^[\p{L}\p{M}\p{N}_./-]+$/u.test(file) && !file.split("/").includes("..");
}

/**
 * HTML on lines without indents, which Markdown would take for code; on one line within a paragraph. Null for blocks of
 * Markdown there.
 */
function laidOut(text: string, isAlone: boolean): string | null {
  if (!/<[a-z]/iu.test(text)) {
    if (isAlone || !text.includes("\n")) return text;
    return blocks.test(text) ? null : text.replace(/\s*\n\s*/gu, " ");
  }
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(isAlone ? "\n" : " ");
}
