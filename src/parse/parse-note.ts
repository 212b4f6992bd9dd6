import { withholdsArticle } from "../model/note/article-mode.ts";
import type { FrontMatter } from "../model/note/front-matter.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import { type Clipping, findArticleSource } from "./article/article-source.ts";
import type { Body } from "./body.ts";
import { findBodyProblems } from "./body-problems.ts";
import { findSecondFrontMatter } from "./front-matter/second-front-matter.ts";
import { readFrontMatter } from "./front-matter.ts";
import { findHighlights, type HeldHighlight } from "./highlights.ts";
import type { BodyWithLexicon } from "./labels/lexicon/body-with-lexicon.ts";
import { sectionLexicon } from "./labels/lexicon/section-lexicon.ts";
import { findMissedLabels } from "./labels/missed-labels.ts";
import { findLinks } from "./links/note-links.ts";
import { findWikiLinks } from "./links/wiki-links.ts";
import { findOtherMarks } from "./other-marks.ts";
import type { ParseSettings } from "./parse-settings.ts";
import type { ParsedNote } from "./parsed-note.ts";
import { readBody } from "./read-body.ts";
import { readHead } from "./read-head.ts";
import { textLength } from "./reading-time.ts";
import { withoutColouredNames } from "./sections/coloured-names.ts";
import { divideBody } from "./sections/divide-body.ts";
import { readSectionData } from "./sections/section-data.ts";
import { type DividedBody, holdsData, type SectionSpan } from "./sections/section-span.ts";
import { studySection } from "./sections/study-section.ts";
import { withheldData } from "./sections/withheld-data.ts";
import { findUnclosedEquals } from "./unclosed-equals.ts";
import { markUnreadNote } from "./unread-note.ts";
import { visibleText } from "./visible/visible-text.ts";

/**
 * Parses one post: front matter, Markdown, sections, values, note. Never throws for what an author typed. The note is
 * null without a title or a day; the problems of its body are still reported.
 */
export function parseNote(file: SourceFile, settings: ParseSettings): ParsedNote {
  const reading = readFrontMatter(file, settings);
  const { body, diagnostics: liquid } = readBody(reading, settings, file.path);
  const { highlights: marked, diagnostics: marking } = findHighlights(body, file.path);
  const ofBody = [...liquid, ...marking, ...findBodyProblems(body, file.path)];
  const { frontMatter } = reading;
  const unread = { file, frontMatter, settings };
  if (frontMatter === null)
    return { note: null, diagnostics: markUnreadNote({ head: reading.diagnostics, body: ofBody }, unread) };

  const head = readHead(file, frontMatter, reading.diagnostics, settings.timeZone);
  const ofHead = [...reading.diagnostics, ...head.diagnostics];
  if (head.head === null) return { note: null, diagnostics: markUnreadNote({ head: ofHead, body: ofBody }, unread) };

  const lexicon = sectionLexicon(settings.sectionNames);
  const { asShown = body, ...read } = body;
  const isWithheld = withholdsArticle(frontMatter, settings);
  const inSections = divideBody({ ...read, lexicon }, { isWithheld });
  const highlights = withoutColouredNames(marked, inSections.spans, lexicon);
  const divided = { ...inSections, highlights, isWithheld };
  const ofNote = noteBody({ ...divided, asShown }, frontMatter, settings);
  const note = { ...head.head, ...ofNote, permalink: head.permalink };
  const missed = [...findMissedLabels(divided, lexicon, file.path), ...findOtherMarks(divided, file.path)];
  const unclosed = settings.equalsHighlight ? findUnclosedEquals(body, file.path) : [];
  const second = findSecondFrontMatter(body, file.path);
  return { note, diagnostics: [...ofHead, ...ofBody, ...second, ...missed, ...unclosed] };
}

/** A body with its sections and its highlights. */
interface HighlightedBody extends DividedBody {
  readonly body: BodyWithLexicon;
  readonly highlights: readonly HeldHighlight[];
  readonly isWithheld: boolean;
  /** The body as it would be read if its article were shown. */
  readonly asShown: Body;
}

function noteBody(divided: HighlightedBody, frontMatter: FrontMatter, settings: ParseSettings) {
  const { body, spans, highlights, isWithheld, asShown } = divided;
  const { parts, ...values } = readSectionData(body, spans, frontMatter);
  const making = {
    body,
    settings,
    parts,
    highlighted: highlights.map(({ holder }) => holder),
    isWithheld,
    withheldData: isWithheld
      ? withheldData(body, spans, { ...asShown, lexicon: body.lexicon })
      : new Map<SectionSpan, never>(),
  };
  return {
    ...values,
    ...findArticleSource(body, clippingOf(divided, settings), frontMatter),
    sections: spans.map((span) => studySection(making, span)),
    links: findLinks(body),
    wikiLinks: findWikiLinks(body),
    ...textLength(visibleText(body.tokens)),
    highlights: highlights.map(({ highlight }) => highlight),
  } satisfies Partial<StudyNote>;
}

function clippingOf({ body, spans, isWithheld }: HighlightedBody, { origin = null }: ParseSettings): Clipping {
  const isStudied = spans.some(({ roles }) => holdsData(roles));
  const naming = spans.filter(({ roles }) => roles.includes("source") && !roles.includes("article"));
  const about = naming.map(({ start, end }) => body.tokens.slice(start, end));
  return { tokens: articleTokens(body, spans), about, isStudied, isWithheld, origin };
}

/** The article with what is said about its source; null if no section is the article. */
function articleTokens(body: Body, spans: readonly SectionSpan[]): Body["tokens"] | null {
  if (!spans.some(({ roles }) => roles.includes("article"))) return null;
  const about = spans.filter(({ roles }) => roles.includes("article") || roles.includes("source"));
  return about.flatMap((span) => body.tokens.slice(startOfClipping(body, span), span.end));
}

/** A heading that contains a folded article is no headline. */
function startOfClipping({ tokens }: Body, { heading, start }: SectionSpan): number {
  const isFolded = heading === null && tokens[start]?.type === "heading_open";
  return isFolded ? start + tokens.slice(start).findIndex(({ type }) => type === "heading_close") + 1 : start;
}
