import { type HeadingForm, headingForm } from "../article/article-extent.ts";
import { mayBeArticlesHeading } from "../article/named-heading.ts";
import type { Body } from "../body.ts";
import { isWordless } from "./judgements/wordless-heading.ts";
import { type LabelledOutline, labelledOutline } from "./labelled-outline.ts";
import type { NoteOutline } from "./note-outline.ts";
import { labelForm } from "./open-section.ts";
import { holdsData, type SectionSpan } from "./section-span.ts";

/**
 * Marks the sections in an article that may be either the article's or the writer's: labels above the writer's
 * headings, or amid the paragraphs of a note without such headings; and headings unlike the writer's usual ones, or
 * without a word.
 */
export function markDoubtful(body: Body, spans: readonly SectionSpan[], outline: NoteOutline): readonly SectionSpan[] {
  let article: OpenArticle | null = null;
  let before: SectionSpan | null = null;
  const isNamed = spans.some(({ roles }) => roles.includes("article"));
  const levels = labelledOutline(outline.headings);
  return spans.map((span) => {
    if (span.roles.includes("article") || (!isNamed && article === null && isText(span))) {
      article = { form: formOf(body, span), isLabelled: span.heading === null && isNamed };
      before = null;
      return span;
    }
    if (article === null || (span.heading === null && !holdsData(span.roles))) return span;
    if (!isDoubtful({ body, outline, levels, article }, span, before)) {
      article = null;
      return span;
    }
    before = span;
    return { ...span, inArticle: true };
  });
}

function isText({ heading, roles }: SectionSpan): boolean {
  return heading === null && roles.includes("other");
}

/** How the article was named; text under no heading counts as named by a label. */
function formOf({ tokens }: Body, { heading }: Pick<SectionSpan, "heading">): HeadingForm {
  const open = heading === null ? undefined : tokens[heading];
  return heading === null || open === undefined ? labelForm : headingForm(open, tokens[heading + 1]?.content ?? "");
}

/** The article that may contain a section, with how it was named. */
interface OpenArticle {
  readonly form: HeadingForm;
  /** True if a label, not a heading, names it: then labels name the writer's parts too. */
  readonly isLabelled: boolean;
}

interface Doubt {
  readonly body: Body;
  readonly outline: NoteOutline;
  readonly levels: LabelledOutline;
  readonly article: OpenArticle;
}

function isDoubtful(
  { body, outline, levels, article: { form, isLabelled } }: Doubt,
  span: SectionSpan,
  before: SectionSpan | null,
): boolean {
  const { headings, headingAt, runs } = outline;
  if (span.heading === null) {
    if (headings.length > 0) return true;
    if (isLabelled) return false;
    return runs().get(span.start)?.kind !== "end" || (before !== null && asksAgain(before, span));
  }
  const named = headingAt.get(span.heading);
  if (named !== undefined)
    return (
      span.roles.includes("other") ||
      mayBeArticlesHeading(form, named, headings) ||
      (isLabelled && levels.isDeeperThanOthers(named))
    );
  if (!span.roles.includes("other")) return false;
  if (isWordless(body, span.heading)) return true;
  const { level } = formOf(body, span);
  return (before !== null && level > form.level) || (isLabelled && levels.isDeeperThanAll(level));
}

/** An interview's questions, each followed by its answer. */
function asksAgain(before: SectionSpan, span: SectionSpan): boolean {
  return before.heading === null && [...before.roles, ...span.roles].every((role) => role === "questions");
}
