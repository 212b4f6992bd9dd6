import type { Body } from "../../body.ts";
import { countUpTo } from "../../places/count-up-to.ts";

/**
 * Tells the `#` signs of the heading above a token: another heading with as many ends what that one began, even an
 * article.
 */
export function hashesAbove({ tokens }: Body): (index: number) => string {
  const headings: number[] = [];
  for (const [index, { type, level }] of tokens.entries())
    if (type === "heading_open" && level === 0) headings.push(index);
  return (index) => {
    const tag = tokens[headings[countUpTo(headings, index - 1) - 1] ?? -1]?.tag ?? "h2";
    return "#".repeat(Number(tag.slice(1)));
  };
}
