import type { Body } from "../../body.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { BlockReading } from "../block-reading.ts";
import type { OpenSection } from "../open-section.ts";
import type { SectionReader, Standing } from "../section-reader.ts";

/**
 * Treats a heading without a word (`## ◇`, `## ![](a.png)`, `##` alone) as part of a withheld article, or of text that
 * may be one: nobody heads their own part so, and what follows would be published.
 */
export function withoutWordlessHeading(
  reading: BlockReading,
  { block, before }: Pick<Standing, "block" | "before">,
  { body }: Pick<SectionReader, "body">,
): BlockReading {
  if (reading.kind !== "heading" || before === null) return reading;
  return mayBeArticle(before) && isWordless(body, block.start) ? { kind: "plain" } : reading;
}

/** Right below its name, a heading is the headline, which ends nothing. */
function mayBeArticle({ article, filled, heading, roles }: OpenSection): boolean {
  return article === null ? heading === null && roles.includes("other") : filled;
}

/** Whether a heading, by its first token, shows no letter: numbers and signs name nothing. */
export function isWordless({ tokens }: Body, start: number): boolean {
  const inline = tokens[start + 1];
  return inline === undefined || !/\p{L}/u.test(visibleText([inline]).replace(attributes, ""));
}

/** kramdown's, which it reads only after words. */
const attributes = /\{[:#.][^{}]*\}\s*$/u;
