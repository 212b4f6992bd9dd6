import type Token from "markdown-it/lib/token.mjs";

/**
 * The tokens of the block that ends right before the token at `end`, from its opening token on; empty when none does.
 */
export function blockBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let depth = 0;
  for (let start = end - 1; start >= 0; start -= 1) {
    depth -= tokens[start]?.nesting ?? 0;
    if (depth < 0) return [];
    if (depth === 0) return tokens.slice(start, end);
  }
  return [];
}
