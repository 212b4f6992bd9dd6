import type { ArticleLine } from "./article-lines.ts";
import { type Byline, emptyByline } from "./byline-parts.ts";
import { bylineOfField, mergedBylines } from "./field-byline.ts";
import type { FieldKind } from "./field-names.ts";
import type { FieldRun, FilledField } from "./field-runs.ts";
import { endsAsStatement, isLikeHeadline } from "./like-headline.ts";

/** What the fields of a note say of its article: `기사 제목: …`, `언론사: …`, `날짜: …`. */
export interface FieldFacts extends Byline {
  readonly headline: string | null;
}

/** Reads what some runs of fields say; where several say the same, the first counts. */
export function factsOfFields(runs: readonly FieldRun[]): FieldFacts {
  const ofArticle = runs.filter((run) => run.isOfArticle).flatMap(({ fields }) => fields);
  const all = runs.flatMap(({ fields }) => fields);
  const titled = runs.filter((run) => run.isTitled).flatMap(({ fields }) => fields);
  const headline =
    firstTitle(all, "headline") ??
    firstTitle(titled, "title") ??
    firstTitle(runs.flatMap(articlesAboveOrigin), "article");
  const bylines = ofArticle.filter(isOfByline).map((field) => bylineOfField(field) ?? emptyByline);
  return { ...bylines.reduce(mergedBylines, emptyByline), headline };
}

const origins: ReadonlySet<FieldKind> = new Set(["publisher", "paper", "source", "published", "address"]);

/** `기사: 금리 동결` above where it is from is a headline; words that end as a sentence may be those of the article. */
function articlesAboveOrigin({ fields }: FieldRun): readonly FilledField[] {
  const end = fields.findLastIndex(({ kinds: [kind] }) => kind !== undefined && origins.has(kind));
  return fields.slice(0, Math.max(0, end)).filter(({ value }) => !endsAsStatement(value));
}

/** What is read as a source wherever it stands is left out. */
function isOfByline({ kinds, value, line }: FilledField): boolean {
  const [kind] = kinds;
  if (line.hasCode) return false;
  if (kind === "source") return line.kind === "heading";
  if (kind === "author" || kind === "article") return false;
  return kind !== "reporter" || line.text !== value || /^[가-힣]{2,4}(?:\s?기자)?$/u.test(value);
}

function firstTitle(fields: readonly FilledField[], kind: FieldKind): string | null {
  const field = fields.find(({ kinds, value, line }) => {
    return kinds.length === 1 && kinds[0] === kind && !line.hasCode && isTitle(value, line);
  });
  return field?.value ?? null;
}

/** The headline is published where the article is not: a sentence of its text must not pass for one. */
function isTitle(value: string, { links }: ArticleLine): boolean {
  return isLikeHeadline(value) && !/^https?:\/\/\S+$/u.test(value) && links.every(({ text }) => text.trim() !== "");
}
