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
import { withoutDividingLabels } from "./judgements/dividing-labels.ts";
import { withoutEnclosedHeading } from "./judgements/enclosed-heading.ts";
import { withReach } from "./judgements/label-reach.ts";
import { readWithheld } from "./judgements/withheld-article.ts";
import type { SectionReader, Standing } from "./section-reader.ts";

/** What is left of a reading when it is known where its block stands. */
type Judgement = (reading: BlockReading, standing: Standing, reader: SectionReader) => BlockReading;

/**
 * In this order. What looks like the writer's label may only divide the section round it; a heading may be a part of what an
 * element of HTML holds; either may be the article's own. Of a label that is left it is asked how far its section goes.
 */
const judgements: readonly Judgement[] = [withoutDividingLabels, withoutEnclosedHeading, withoutArticlesOwn, withReach];

/**
 * What a block says about the sections of its body: by its form first, and then by where it stands. Where articles are withheld,
 * one that holds an article is that, whatever else it says.
 */
export function judgeBlock(reader: SectionReader, standing: Standing): BlockReading {
  return readWithheld(reader, standing) ?? judgedByStanding(reader, standing);
}

function judgedByStanding(reader: SectionReader, standing: Standing): BlockReading {
  return judgements.reduce((reading, judgement) => judgement(reading, standing, reader), readByForm(reader, standing));
}

/** What a block says by its form alone: where there are several ways to read one, the first that finds something. */
export function readByForm(reader: SectionReader, standing: Standing): BlockReading {
  const { body } = reader;
  const { block } = standing;
  switch (block.type) {
    case "heading":
      return readHeading(body, block);
    case "paragraph":
      return readMixedLines(body, standing) ?? readParagraph(body, standing);
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
