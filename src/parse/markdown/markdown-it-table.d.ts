/** A rule that markdown-it exports and its types leave out. */
declare module "markdown-it/lib/rules_block/table.mjs" {
  import type { RuleBlock } from "markdown-it/lib/parser_block.mjs";

  const table: RuleBlock;
  export default table;
}
