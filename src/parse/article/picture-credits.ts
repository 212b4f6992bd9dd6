import type Token from "markdown-it/lib/token.mjs";
import type { ArticleLine } from "./article-lines.ts";

/** Lines that say where a picture above them is from. */
export interface PictureCredits {
  readonly has: (block: Token | undefined, line: ArticleLine) => boolean;
}

/** `출처: …`, `(사진 출처: …)`, `[이미지 출처] …`, `Source: …`; `기사 출처: …` is said of an article. */
const creditAhead =
  /^[^\p{L}\p{N}]{0,4}(?:(?:사진|그림|이미지|자료|도표|image|photo|picture)\s?)?(?:출처|자료|사진|이미지|source|credit|photo|image)s?(?:\s?(?:by|from))?\s*[\]】〉>)]?\s*(?:[:：=]|[-–—](?=\s)|(?=https?:)|(?<=[\]】〉>)]\s*))\s*\S/iu;

/** A heading of this size names a section, whatever stands above it. */
const leastOfText = 5;

/**
 * Finds the credits directly below a picture, or in its paragraph, among the lines of some blocks; those of pictures in
 * `article` are its own.
 */
export function pictureCredits(
  tokens: readonly Token[],
  lines: readonly ArticleLine[],
  article: ReadonlySet<Token>,
): PictureCredits {
  const found = new Map<Token, Set<string>>();
  const first = lines.findIndex(({ hasPicture }) => hasPicture);
  let above: LineAbove = { block: -1, picture: null, isCredit: false };
  for (const line of first === -1 ? [] : lines.slice(first)) {
    const block = tokens[line.block];
    const picture = line.hasPicture ? (block ?? null) : pictureAbove(tokens, above, line);
    const isCredit: boolean = picture !== null && isCreditLine(line, tokens, above);
    if (block !== undefined && isCredit && picture !== null && !article.has(picture))
      found.set(block, (found.get(block) ?? new Set()).add(line.text));
    above = { block: line.block, picture: isCredit || keepsPicture(line, above) ? picture : null, isCredit };
  }
  return { has: (block, line) => block !== undefined && found.get(block)?.has(line.text) === true };
}

interface LineAbove {
  readonly block: number;
  /** The block of the picture that it shows or stands below; null for none. */
  readonly picture: Token | null;
  readonly isCredit: boolean;
}

function pictureAbove(tokens: readonly Token[], above: LineAbove, { block }: ArticleLine): Token | null {
  return above.block === block || isNext(tokens, above.block, block) ? above.picture : null;
}

/** Whether a credit may stand below a line: it shows the picture, or is in its paragraph. */
function keepsPicture({ text, block, hasPicture }: ArticleLine, above: LineAbove): boolean {
  return hasPicture || text === "" || above.block === block;
}

/** Also the address on the line below a credit. */
function isCreditLine({ text, kind, block }: ArticleLine, tokens: readonly Token[], above: LineAbove): boolean {
  const heading = tokens[block - 1];
  if (kind === "heading" && Number(heading?.tag.slice(1)) < leastOfText) return false;
  return creditAhead.test(text) || (above.isCredit && above.block === block && /^https?:\S+$/u.test(text));
}

/** Whether nothing is shown between two blocks, and no list or table begins there. */
function isNext(tokens: readonly Token[], first: number, second: number): boolean {
  return tokens
    .slice(first + 1, second)
    .every(({ type, nesting }) => nesting === -1 || type === "paragraph_open" || type === "heading_open");
}
