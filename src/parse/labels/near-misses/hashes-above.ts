import type { Body } from "../../body.ts";
import { firstWhere } from "../../places/first-where.ts";

/**
 * Tells the `#` signs of the heading above a token: another heading with as many ends what that one began, even an
 * article.
 */
export function hashesAbove({ tokens }: Body): (index: number) => string {
  const headings: number[] = [];
  for (const [index, { type, level }] of tokens.entries())
    if (type === "heading_open" && level === 0) headings.push(index);
  return (index) => {
    const below = firstWhere(headings.length, (at) => (headings[at] ?? 0) >= index);
    const tag = tokens[headings[below - 1] ?? -1]?.tag ?? "h2";
    return "#".repeat(Number(tag.slice(1)));
  };
}
