import type { Rewriting } from "../../../parse/places/rewritten-source.ts";
import { shownMatches } from "../../text/rewrite-matches.ts";
import { type RewrittenText, rewrittenText } from "../../text/rewritten-text.ts";

/** Where Hugo is configured to read attributes. */
export interface AttributePlaces {
  readonly ofHeadings: boolean;
  readonly ofBlocks: boolean;
}

const attribute = `(?:#[^\\s{}#.=",]+|\\.[^\\s{}#.=",]+|[\\p{L}_:][\\w:.-]*=(?:"[^"\\n{}]*"|'[^'\\n{}]*'|[^\\s{}"',=]+))`;
const attributes = `\\{[ \\t]*(${attribute}(?:[ \\t,]+${attribute})*)[ \\t]*\\}`;
const ofHeading = new RegExp(`^( {0,3}#{1,6}[ \\t][^\\n]*?)[ \\t]*${attributes}[ \\t]*(?=\\r?$)`, "gmu");
const ofBlock = new RegExp(`(?<=[^\\s][^\\S\\n]*\\n)( {0,3})${attributes}[ \\t]*(?=\\r?$)`, "gmu");

/**
 * Rewrites Hugo's attributes in braces after a heading, or on a line under a block, as kramdown's `{: .big}` on its own
 * line.
 */
export function rewriteAttributes(text: string, { ofHeadings, ofBlocks }: AttributePlaces): RewrittenText {
  if (!text.includes("{")) return { text, changes: [] };
  const rewritings = [
    ...(ofHeadings ? shownMatches(text, ofHeading).flatMap(headingWith) : []),
    ...(ofBlocks ? shownMatches(text, ofBlock).map(blockWith) : []),
  ].toSorted((one, other) => one.start - other.start);
  return rewrittenText(text, rewritings, "attributes-rewritten");
}

/** A lone id after a heading works here too. */
function headingWith({ 0: all, 1: heading = "", 2: typed = "", index }: RegExpExecArray): readonly Rewriting[] {
  const parts = partsOf(typed);
  const id = parts.filter((part) => part.startsWith("#")).at(-1);
  const others = parts.filter((part) => !part.startsWith("#"));
  if (others.length === 0) return [];
  const words = id === undefined ? heading : `${heading} {${id}}`;
  return [{ start: index, end: index + all.length, text: `${words}\n{: ${others.join(" ")}}` }];
}

function blockWith({ 0: all, 1: indent = "", 2: typed = "", index }: RegExpExecArray): Rewriting {
  return { start: index, end: index + all.length, text: `${indent}{: ${partsOf(typed).join(" ")}}` };
}

/** Splits attributes; quoted values stay whole. */
function partsOf(typed: string): readonly string[] {
  return [...typed.matchAll(new RegExp(attribute, "gu"))].map(([part]) => {
    const [, key = "", value = ""] = /^([^#.=][^=]*)=["']?(.*?)["']?$/u.exec(part) ?? [];
    return key === "" ? part : `${key}="${value}"`;
  });
}
