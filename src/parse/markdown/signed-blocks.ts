import type MarkdownIt from "markdown-it";
import type { RuleBlock } from "markdown-it/lib/parser_block.mjs";
import { calloutContainer } from "./callouts/callout-container.ts";
import { linkComment } from "./comments/link-comment.ts";
import { percentComment } from "./comments/percent-comment.ts";
import { decodeReferences } from "./decode-references.ts";
import { mathBlock } from "./formulas/math-block.ts";
import { kramdownExtension } from "./kramdown/kramdown-extension.ts";
import { isIndentedAsCode } from "./line-indent.ts";
import { lineSign } from "./line-sign.ts";
import { ruleNamed } from "./rule-named.ts";
import { sentenceFence } from "./sentence-fence.ts";

/**
 * Reads blocks that begin with a sign of their own, also right below a paragraph, unless it is code. Few lines begin
 * with one, so that one look at the sign is enough for all of them.
 */
export function signedBlocks(markdown: MarkdownIt): void {
  const fence = sentenceFence(ruleNamed(markdown.block.ruler, "fence"));
  const extension = kramdownExtension(decodeReferences(markdown));
  const blocks: ReadonlyMap<string, RuleBlock> = new Map([
    ["`", fence],
    ["~", fence],
    [":", calloutContainer],
    ["[", linkComment],
    ["{", extension],
    ["^", extension],
    ["%", percentComment],
    ["$", mathBlock],
    ["\\", mathBlock],
  ]);
  markdown.block.ruler.at(
    "fence",
    (state, startLine, endLine, silent) => {
      const read = blocks.get(lineSign(state, startLine));
      return read !== undefined && !isIndentedAsCode(state, startLine) && read(state, startLine, endLine, silent);
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}
