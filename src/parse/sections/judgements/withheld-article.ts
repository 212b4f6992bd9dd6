import { isArticleName } from "../../labels/article-title.ts";
import type { BodyWithLexicon } from "../../labels/body-with-lexicon.ts";
import { shownLabel } from "../../labels/compact-label.ts";
import { paragraphLabel } from "../../labels/line-label.ts";
import type { Block } from "../../visible/blocks.ts";
import { toggleTitle } from "../../visible/boxes.ts";
import { visibleLines } from "../../visible/visible-lines.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { LabelsReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { isArticleBlock } from "../withheld-blocks.ts";

/** The blocks in which any line may be a label that names the article; in a table, a cell may say anything. */
const withLines: ReadonlySet<Block["type"]> = new Set(["paragraph", "list", "quote", "callout"]);

/**
 * What a block is where articles are withheld and it holds one: in a toggle or box, or in a line of its own (`기사: …`) among
 * others, where no section can be divided. Null for any other block, and within an article or a glossary.
 */
export function readWithheld(
  { body, isWithheld }: Pick<SectionReader, "body" | "isWithheld">,
  { block, open }: Pick<Standing, "block" | "open">,
): LabelsReading | { readonly kind: "plain" } | null {
  if (!isWithheld) return null;
  const isFolded = isArticleBlock(block);
  if (open?.article != null && open.takesMore) return isFolded ? { kind: "plain" } : null;
  if (isFolded) return articleOf(titleOf(body, block), !block.isClosed);
  if (holdsNamedCallout(body, block)) return articleOf("", false);
  const mayName = withLines.has(block.type) && open?.roles.includes("terms") !== true;
  return mayName && holdsNamedLine(body, block) ? articleOf("", false) : null;
}

function articleOf(label: string, isEmpty: boolean): LabelsReading {
  const value = { roles: ["article"], naming: "decorated", label, afterLabel: "", blocks: [], isEmpty } as const;
  return { kind: "labels", values: [value], isPlain: false, stray: false, isBoxed: true };
}

function titleOf({ lexicon }: BodyWithLexicon, block: Block): string {
  const title = toggleTitle(block);
  return isArticleName(title, lexicon) ? shownLabel(title) : "";
}

/** A callout within a list, a quotation or another callout, `> > [!note] 기사`. */
function holdsNamedCallout(body: BodyWithLexicon, { start, end }: Block): boolean {
  const inside = body.tokens.slice(start + 1, end);
  return inside.some(({ type }, index) => {
    const title = type === "callout_title_open" ? inside[index + 1] : undefined;
    return title?.type === "inline" && isArticleName(visibleText([title]), body.lexicon);
  });
}

function holdsNamedLine(body: BodyWithLexicon, { start, end }: Block): boolean {
  const inlines = body.tokens.slice(start, end).filter(({ type }) => type === "inline");
  return inlines.some((inline, place) =>
    visibleLines(body, inline).some((line, lineOfIt) => {
      // The first line of a paragraph is read like any other label.
      if (place === 0 && lineOfIt === 0 && start + 1 === end - 2) return false;
      const label = paragraphLabel(line, body.lexicon);
      return label?.roles.includes("article") === true && !isAddress(line.text.slice(label.valueFrom));
    }),
  );
}

/** Labels that only say where the article is. */
function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/\S*\s*)?$/u.test(text) && text.trim() !== "";
}
