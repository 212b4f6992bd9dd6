import type { HtmlMarkup } from "../../../html.ts";
import { Markup } from "../../../markup.ts";
import { firstAndRest } from "../../first-and-rest.ts";

/** A long list in two parts that read as one. */
export interface ListInTwo {
  readonly first: HtmlMarkup;
  readonly rest: HtmlMarkup;
  readonly firstCount: number;
  readonly restCount: number;
}

const wholeList = /^\s*<(ul|ol)((?: [a-z-]+="[^"]*")*)>(.*)<\/\1>\s*$/su;

/**
 * The markup of one long list, split into what is visible and what unfolds; null for a shorter one, and for anything
 * else.
 */
export function listInTwo({ text }: HtmlMarkup): ListInTwo | null {
  const [, kind = "", attributes = "", within] = wholeList.exec(text) ?? [];
  const starts = within === undefined ? null : itemsOf(within);
  if (within === undefined || starts === null) return null;
  const { first, rest } = firstAndRest(starts);
  const [cut] = rest;
  if (cut === undefined) return null;
  const list = (own: string, items: string): HtmlMarkup => new Markup("html", `<${kind}${own}>${items}</${kind}>`);
  return {
    first: list(attributes, within.slice(0, cut)),
    rest: list(kind === "ol" ? numberedFrom(attributes, first.length) : attributes, within.slice(cut)),
    firstCount: first.length,
    restCount: rest.length,
  };
}

/** Where each item of a list begins; null if the list ends before its markup does. */
function itemsOf(within: string): readonly number[] | null {
  const starts: number[] = [];
  let depth = 0;
  for (const { 1: end, 2: name, index } of within.matchAll(/<(\/?)(ul|ol|li)\b[^>]*>/gu)) {
    if (name === "li") {
      if (end === "" && depth === 0) starts.push(index);
    } else depth += end === "" ? 1 : -1;
    if (depth < 0) return null;
  }
  return starts;
}

function numberedFrom(attributes: string, before: number): string {
  const own = / start="(-?\d+)"/u.exec(attributes);
  return `${attributes.replace(/ start="[^"]*"/u, "")} start="${Number(own?.[1] ?? 1) + before}"`;
}
