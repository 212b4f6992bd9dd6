import type Token from "markdown-it/lib/token.mjs";
import type { TextRange } from "../places/text-range.ts";

/** An address that is not linked to, and its place in the content of its paragraph. */
export interface RefusedLink extends TextRange {
  readonly address: string;
}

const refusedTarget = /\]\(\s*<?((?:(?:javascript|vbscript|data|file):|[a-z]:[\\/])[^\s)>]*)/giu;

/** Finds Markdown links that stay text because their address would run code; links within code are meant as text. */
export function refusedLinks(holder: Token): readonly RefusedLink[] {
  if (holder.type !== "inline" || holder.content.search(refusedTarget) === -1) return [];
  const words = (holder.children ?? []).map((child) => (child.type === "text" ? child.content : " ")).join("");
  return [...holder.content.matchAll(refusedTarget)].flatMap(({ 0: all, 1: address = "", index }) => {
    const end = index + all.length;
    return words.includes(all) ? [{ address, start: end - address.length, end }] : [];
  });
}
