import { labelledTable } from "../../labels/lines/labelled-table.ts";
import type { Block } from "../../visible/blocks.ts";
import type { LabelsReading } from "../block-reading.ts";
import type { OpenSection } from "../open-section.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import type { SectionSpan } from "../section-span.ts";
import { hasStrayWords } from "../stray-words.ts";
import { calloutBodyStart, hasTypedTitle } from "./callout-title.ts";
import { sectionsOfItems } from "./list-items.ts";

/**
 * Reads the labels in a list, quote, table or box; null when it has none, and in a glossary, where all such are terms:
 * but `2. 요약` below `1. 용어` is none.
 */
export function readContainer(reader: SectionReader, standing: Standing): LabelsReading | null {
  const { block, within } = standing;
  if (within?.roles.includes("terms") === true && !goesOnCounting(reader, block, within)) return null;
  const { values, stray } =
    block.type === "table"
      ? labelledTable(reader.body, block, { isInArticle: isInArticle(standing) })
      : labelsInside(reader, block, within);
  return values.length === 0 ? null : { kind: "labels", values, isPlain: false, stray };
}

/** Whether a list goes on with the numbers of the one that names the section. */
function goesOnCounting({ body }: SectionReader, { open }: Block, within: OpenSection): boolean {
  const naming = body.tokens[within.start];
  return naming?.type === "ordered_list_open" && open.type === naming.type && Number(open.attrGet("start") ?? 1) > 1;
}

/** A rule in an article does not end it. */
function isInArticle({ before, within, article }: Standing): boolean {
  return article !== null || [before, within].some((section) => section !== null && section.article !== null);
}

function labelsInside(
  reader: SectionReader,
  block: Block,
  within: Standing["within"],
): Pick<LabelsReading, "values" | "stray"> {
  const spans = sectionsIn(reader, block, within);
  const isTitled = block.type === "callout" && hasTypedTitle(reader.body, block);
  return {
    values: spans.flatMap(({ values }) => values),
    stray: isTitled || spans.some((span) => hasStrayWords(reader.body, span)),
  };
}

function sectionsIn(reader: SectionReader, block: Block, within: Standing["within"]): readonly SectionSpan[] {
  if (block.type === "list") return sectionsOfItems(reader, block, within);
  const start = block.type === "callout" ? calloutBodyStart(reader.body, block) : block.start + 1;
  return reader.sectionsInside({ start, end: block.end - 1, labelStyle: "marked", within });
}
