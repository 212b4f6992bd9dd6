import type MarkdownIt from "markdown-it";
import type { RuleBlock } from "markdown-it/lib/parser_block.mjs";
import { isIndentedAsCode } from "./line-indent.ts";
import { lineSign } from "./line-sign.ts";

interface SignedBlock {
  readonly name: string;
  /** The rule before which its own is asked, if it is not that of a fence. */
  readonly before?: string;
  /** It begins with one of these. */
  readonly signs: readonly string[];
}

/** Adds the rule of a block that begins with one of a few signs, also right below a paragraph, unless it is code. */
export function addSignedBlock(
  markdown: MarkdownIt,
  { name, before = "fence", signs }: SignedBlock,
  read: RuleBlock,
): void {
  markdown.block.ruler.before(
    before,
    name,
    (state, startLine, endLine, silent) =>
      signs.includes(lineSign(state, startLine)) &&
      !isIndentedAsCode(state, startLine) &&
      read(state, startLine, endLine, silent),
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}
