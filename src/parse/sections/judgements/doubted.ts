import { isOwnHeading } from "../../../model/note/own-heading.ts";
import { isSeveralSentences } from "../../../model/text/is-headline.ts";
import { compactLabel } from "../../labels/compact-label.ts";
import type { SectionLexicon } from "../../labels/section-lexicon.ts";
import type { LabelledValue } from "../../values/labelled-value.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { BlockReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { holdsData } from "../section-span.ts";
import { holdsOtherWords } from "./other-words.ts";

/**
 * Marks what counts as the article, where that is withheld, though it may be the student's: an account of it under a
 * heading (`기사 정리`, `기사 내용`), a heading of theirs in it (`메모`), sentences on the line of its name, an article within a part
 * that they have headed otherwise, and one beside other words in the same block.
 */
export function withDoubt(
  reading: BlockReading,
  { block, open, article }: Pick<Standing, "block" | "open" | "article">,
  { body, isWithheld, outline }: Pick<SectionReader, "body" | "isWithheld" | "outline">,
): BlockReading {
  if (!isWithheld || outline === null) return reading;
  if (reading.kind === "heading") {
    const words =
      article === null || reading.value !== null ? "" : visibleText(body.tokens.slice(block.start, block.end));
    return isOwnAccount(reading.value, body.lexicon) || isOwnHeading(words.trim())
      ? { ...reading, isDoubtful: true }
      : reading;
  }
  if (reading.kind !== "labels" || !reading.values.some(isArticle)) return reading;
  const isInOwnPart = open?.heading != null && open.article === null && holdsData(open.roles);
  const isAccount = reading.values.some((value) => isOwnAccount(value, body.lexicon));
  return isInOwnPart || isAccount || holdsOtherWords(body, block) ? { ...reading, isDoubtful: true } : reading;
}

function isArticle({ roles }: LabelledValue): boolean {
  return roles.includes("article");
}

/** What students call their own words about it, too; a name in the site's settings says which it is. */
const namesOfAccounts = /(?:정리|내용|번역)$/u;

function isOwnAccount(value: LabelledValue | null, { added }: SectionLexicon): boolean {
  if (value === null || !isArticle(value)) return false;
  const name = compactLabel(value.label);
  return (namesOfAccounts.test(name) && !added.has(name)) || isSeveralSentences(value.afterLabel);
}
