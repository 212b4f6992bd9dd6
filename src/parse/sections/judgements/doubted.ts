import { beginsOwnWords, isOwnHeading } from "../../../model/note/own-heading.ts";
import { isSeveralSentences } from "../../../model/text/is-headline.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { compactLabel } from "../../labels/lexicon/compact-label.ts";
import type { SectionLexicon } from "../../labels/lexicon/section-lexicon.ts";
import { beginsWithBareName } from "../../labels/unmarked/bare-name.ts";
import type { LabelledValue } from "../../values/labelled-value.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { BlockReading, HeadingReading, LabelsReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { holdsData } from "../section-span.ts";
import { holdsOtherWords } from "./other-words.ts";

/**
 * Marks what counts as the article, where that is withheld, though it may be the student's: an account of it under a
 * heading (`기사 정리`, `기사 내용`), a heading of theirs in it (`메모`), sentences on the line of its name, an article
 * within a part that they have headed otherwise, and one beside other words in the same block.
 */
export function withDoubt(
  reading: BlockReading,
  standing: Pick<Standing, "block" | "open" | "article">,
  { body }: Pick<SectionReader, "body">,
): BlockReading {
  switch (reading.kind) {
    case "heading":
      return isOwnAccount(reading.value, body.lexicon) || isOwnPart(reading, standing, body)
        ? { ...reading, isDoubtful: true }
        : reading;
    case "labels":
      return reading.values.some(isArticle) && standsAmidOwn(reading, standing, body)
        ? { ...reading, isDoubtful: true }
        : reading;
    case "plain":
    case "stranger":
    case "title":
      return standing.open?.article != null && isOwnBlock(reading, standing, body)
        ? { ...reading, isDoubtful: true }
        : reading;
    default:
      return reading;
  }
}

/** A heading in an article that names no section, but speaks of its writer's own words. */
function isOwnPart(
  { value }: HeadingReading,
  { block, article }: Pick<Standing, "block" | "article">,
  { tokens }: BodyWithLexicon,
): boolean {
  if (article === null || value !== null) return false;
  return isOwnHeading(visibleText(tokens.slice(block.start, block.end)).trim());
}

/** An article in a part that is headed otherwise, an account of one, or one with other words in its block. */
function standsAmidOwn(
  { values }: LabelsReading,
  { block, open }: Pick<Standing, "block" | "open">,
  body: BodyWithLexicon,
): boolean {
  if (open?.heading != null && open.article === null && holdsData(open.roles)) return true;
  return values.some((value) => isOwnAccount(value, body.lexicon)) || holdsOtherWords(body, block);
}

/**
 * Below a label of an article, a label in bold that names no section, and anywhere a name of one's own words or,
 * without the marks of a label, of a part of a study.
 */
function isOwnBlock(
  { kind }: BlockReading,
  { block, open }: Pick<Standing, "block" | "open">,
  { tokens, lexicon }: BodyWithLexicon,
): boolean {
  if (kind === "stranger" && open?.heading === null) return true;
  const words = block.type === "paragraph" ? (tokens[block.start + 1]?.content ?? "") : "";
  const lines = words.split("\n").map((line) => line.replace(markup, ""));
  return lines.some((line) => beginsOwnWords(line) || beginsWithBareName(line, lexicon));
}

/** Asterisks and the like round a name. */
const markup = /[*_`~=]/gu;

function isArticle({ roles }: LabelledValue): boolean {
  return roles.includes("article");
}

/** What students call their own words about it, too; a name in the site's settings says which it is. */
const namesOfAccounts = /(?:정리|내용|번역|목록|들)$/u;

function isOwnAccount(value: LabelledValue | null, { added }: SectionLexicon): boolean {
  if (value === null || !isArticle(value)) return false;
  const name = compactLabel(value.label);
  return (namesOfAccounts.test(name) && !added.has(name)) || isSeveralSentences(value.afterLabel);
}
