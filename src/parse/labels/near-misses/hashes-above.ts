import type { Body } from "../../body.ts";
import { firstWhere } from "../../places/first-where.ts";

/**
 * Tells the `#` signs of the heading above a token: another heading with as many ends what that one began, even an
 * article.
 */
export function hashesAbove({ tokens }: Body): (index: number) => string {
  const headings: { readonly index: number; readonly hashes: string }[] = [];
  for (const [index, { type, level, tag }] of tokens.entries())
    if (type === "heading_open" && level === 0) headings.push({ index, hashes: "#".repeat(Number(tag.slice(1))) });
  return (index) => {
    const below = firstWhere(headings.length, (at) => (headings[at]?.index ?? 0) >= index);
    return headings[below - 1]?.hashes ?? "##";
  };
}
