import type { Body } from "../../body.ts";

/**
 * The `#` signs of the heading above a token: another heading with as many ends what that one began, even an article.
 */
export function hashesAbove({ tokens }: Body, index: number): string {
  const above = tokens.slice(0, index).findLast(({ type, level }) => type === "heading_open" && level === 0);
  return "#".repeat(above === undefined ? 2 : Number(above.tag.slice(1)));
}
