import type { BlockReading } from "./block-reading.ts";
import { readBox } from "./forms/box.ts";
import { readCallout } from "./forms/callout.ts";
import { readContainer } from "./forms/container.ts";
import { readHeading } from "./forms/heading.ts";
import { readMixedItems } from "./forms/mixed-items.ts";
import { readMixedLines } from "./forms/mixed-lines.ts";
import { readParagraph } from "./forms/paragraph.ts";
import { readFoldedArticle } from "./forms/toggle.ts";
import { withoutArticlesOwn } from "./judgements/articles-own.ts";
import { withoutHeadingBelowCallout } from "./judgements/below-empty-callout.ts";
import { withoutDividingLabels } from "./judgements/dividing-labels.ts";
import { withDoubt } from "./judgements/doubted.ts";
import { withDoubtfulHeading } from "./judgements/doubtful-heading.ts";
import { withoutEnclosedHeading } from "./judgements/enclosed-heading.ts";
import { withReach } from "./judgements/label-reach.ts";
import { withNamesAlike } from "./judgements/named-alike.ts";
import { readWithheld } from "./judgements/withheld-article.ts";
import { withoutWordlessHeading } from "./judgements/wordless-heading.ts";
import type { SectionReader, Standing } from "./section-reader.ts";

/** What remains of the reading of a heading or of labels once the block's position is known. */
type Judgement = (reading: BlockReading, standing: Standing, reader: SectionReader) => BlockReading;

/**
 * In this order: a label may only divide the section around it, or be the article's own. For one that remains, its
 * section's extent is decided.
 */
const ofLabels: readonly Judgement[] = [withoutDividingLabels, withoutArticlesOwn, withReach];

/** A heading may belong to an enclosing HTML element, or be the article's own. */
const ofHeadings: readonly Judgement[] = [withoutEnclosedHeading, withoutArticlesOwn];

/** Where articles are withheld, one without a word ends none, and one that names nothing else may be the article's. */
const ofWithheldHeadings: readonly Judgement[] = [
  ...ofHeadings,
  withoutWordlessHeading,
  withoutHeadingBelowCallout,
  withDoubtfulHeading,
];

/**
 * What a block means for the sections of its body: first by its form, then by its position. Where articles are
 * withheld, a block that contains an article is the article, whatever else it says, and what may be the student's is
 * marked.
 */
export function judgeBlock(reader: SectionReader, standing: Standing): BlockReading {
  if (!reader.isWithheld) return judgedByStanding(reader, standing);
  return withDoubt(readWithheld(reader, standing) ?? judgedByStanding(reader, standing), standing, reader);
}

/** Most blocks are neither a heading nor labels; then only a name typed as the section's above decides. */
function judgedByStanding(reader: SectionReader, standing: Standing): BlockReading {
  let reading = readByForm(reader, standing);
  for (const judgement of judgementsOf(reading, reader)) reading = judgement(reading, standing, reader);
  return withNamesAlike(reading, standing, reader);
}

function judgementsOf({ kind }: BlockReading, { isWithheld }: SectionReader): readonly Judgement[] {
  if (kind === "heading") return isWithheld ? ofWithheldHeadings : ofHeadings;
  return kind === "labels" ? ofLabels : [];
}

/** What a block means by its form alone: the first of several readings that finds something wins. */
export function readByForm(reader: SectionReader, standing: Standing): BlockReading {
  const { body } = reader;
  const { block } = standing;
  switch (block.type) {
    case "heading":
      return readHeading(body, block);
    case "paragraph":
      return readMixedLines(body, standing) ?? readParagraph(body, standing, reader);
    case "list":
      return readMixedItems(reader, standing) ?? readContainer(reader, standing) ?? plain;
    case "quote":
    case "table":
      return readContainer(reader, standing) ?? plain;
    case "callout":
      return readCallout(body, standing) ?? readContainer(reader, standing) ?? plain;
    case "box":
      return readBox(reader, standing) ?? plain;
    case "plain":
      return readFoldedArticle(body, block) ?? plain;
    case "rule":
    case "footnotes":
      return { kind: block.type };
  }
}

const plain: BlockReading = { kind: "plain" };
