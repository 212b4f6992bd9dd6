import { readAuthorPermalink } from "../model/address/author-permalink.ts";
import { redirectProblems } from "../model/address/author-redirect.ts";
import { filledPermalink } from "../model/address/permalink-pattern.ts";
import type { StudyDate } from "../model/date/study-date.ts";
import type { FrontMatter } from "../model/note/front-matter.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { Placed } from "../model/problem/place.ts";
import { type Clipping, findArticleSource } from "./article/article-source.ts";
import type { Body } from "./body.ts";
import { isDateAtFault } from "./date-at-fault.ts";
import { findUnreadFormulas } from "./formulas/unread-formulas.ts";
import { readFrontMatter } from "./front-matter.ts";
import { findHighlights } from "./highlights.ts";
import { findMissedLabels } from "./labels/missed-labels.ts";
import { type SectionLexicon, sectionLexicon } from "./labels/section-lexicon.ts";
import { findLeftComponents } from "./left-components.ts";
import { findLinks } from "./links/note-links.ts";
import { findEmbeddedNotes, findWikiLinks } from "./links/wiki-links.ts";
import { findMarkupProblems } from "./markup-problems.ts";
import { noteDate } from "./note-date.ts";
import { noteIdOf } from "./note-id.ts";
import { findOtherMarks } from "./other-marks.ts";
import type { ParseSettings } from "./parse-settings.ts";
import type { ParsedNote } from "./parsed-note.ts";
import { readBody } from "./read-body.ts";
import { countWords, readingMinutes } from "./reading-time.ts";
import { findSections } from "./sections/find-sections.ts";
import { readSectionData } from "./sections/section-data.ts";
import { type DividedBody, holdsData, type SectionSpan } from "./sections/section-span.ts";
import { studySection } from "./sections/study-section.ts";
import { findUnclosedComments } from "./unclosed-comments.ts";
import { visibleText } from "./visible/visible-text.ts";

/**
 * Reads one post: front matter, Markdown, sections, values, note. Never throws for what an author typed. The note is null
 * when it has no title or no day; the problems of its body are reported all the same.
 */
export function parseNote(file: SourceFile, settings: ParseSettings): ParsedNote {
  const reading = readFrontMatter(file, settings);
  const { body, diagnostics: liquid } = readBody(reading, settings, file.path);
  const highlights = findHighlights(body, file.path);
  const diagnostics = [
    ...reading.diagnostics,
    ...liquid,
    ...highlights.diagnostics,
    ...findMarkupProblems(body, file.path),
    ...findUnclosedComments(body, file.path),
    ...findEmbeddedNotes(body, file.path),
    ...findUnreadFormulas(body, file.path),
    ...findLeftComponents(body, file.path),
  ];
  const { frontMatter } = reading;
  if (frontMatter === null) return { note: null, diagnostics: [...diagnostics, ...dayOfFileName(file, diagnostics)] };

  const date = noteDate(file, frontMatter);
  const permalink = frontMatter.permalink === null ? null : readAuthorPermalink(frontMatter.permalink, file.path);
  const { title } = frontMatter;
  const problems = [
    ...diagnostics,
    ...date.diagnostics.filter(({ rule }) => rule !== "date-missing" || !isDateAtFault(reading.diagnostics, file)),
    ...(permalink?.diagnostics ?? []),
    ...redirectProblems(frontMatter, file.path),
  ];
  if (title === null || date.date === null) return { note: null, diagnostics: problems };

  const head = noteHead(file, frontMatter, { title, date: date.date });
  const pattern = permalink?.pattern ?? null;
  const lexicon = sectionLexicon(settings.sectionNames);
  const isWithheld = (frontMatter.articleMode ?? settings.articleMode ?? "full") !== "full";
  const spans = findSections(body, lexicon, { isWithheld });
  const read = noteBody(
    { body, spans, highlightHolders: highlights.holders, withheld: isWithheld ? lexicon : null },
    frontMatter,
    settings,
  );
  const note = {
    ...head,
    ...read,
    highlights: highlights.highlights,
    permalink: pattern === null ? null : filledPermalink(pattern, head),
  };
  const missed = [
    ...findMissedLabels({ body, spans }, lexicon, file.path),
    ...findOtherMarks({ body, spans }, file.path),
  ];
  return { note, diagnostics: [...problems, ...missed] };
}

/** The problems of the day in a post's file name, for a post without front matter: both are reported at once. */
function dayOfFileName(file: SourceFile, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isBare = diagnostics.some(
    ({ rule, facts }) => rule === "front-matter-missing" && facts.fences === null && facts.line === null,
  );
  return isBare ? noteDate(file, { date: null, subtitle: null }).diagnostics : [];
}

function noteHead(
  file: SourceFile,
  frontMatter: FrontMatter,
  known: { readonly title: Placed<string>; readonly date: Placed<StudyDate> },
) {
  return {
    id: noteIdOf(file.path),
    source: file.path,
    ...known,
    subtitle: frontMatter.subtitle?.value ?? null,
    categories: frontMatter.categories,
    tags: frontMatter.tags,
    frontMatter,
  } satisfies Partial<StudyNote>;
}

/** A body with its sections and the places of its highlights. */
interface HighlightedBody extends DividedBody {
  readonly highlightHolders: readonly number[];
  /** What names an article where it is withheld; null where nothing is. */
  readonly withheld: SectionLexicon | null;
}

function noteBody(divided: HighlightedBody, frontMatter: FrontMatter, settings: ParseSettings) {
  const { body, spans, highlightHolders, withheld } = divided;
  const { parts, ...values } = readSectionData(body, spans, frontMatter);
  const text = visibleText(body.tokens);
  return {
    ...values,
    ...findArticleSource(body, clippingOf(divided, settings), frontMatter, settings.origin),
    sections: spans.map((span) => studySection({ body, settings, parts, highlightHolders, withheld }, span)),
    links: findLinks(body),
    wikiLinks: findWikiLinks(body),
    wordCount: countWords(text),
    readingMinutes: readingMinutes(text),
  } satisfies Partial<StudyNote>;
}

function clippingOf({ body, spans }: DividedBody, { sectionNames }: ParseSettings): Clipping {
  const isStudied = spans.some(({ roles }) => holdsData(roles));
  return { tokens: articleTokens(body, spans), isStudied, lexicon: sectionLexicon(sectionNames) };
}

/** The article with what is said about its source; null when no section is the article. */
function articleTokens(body: Body, spans: readonly SectionSpan[]): Body["tokens"] | null {
  if (!spans.some(({ roles }) => roles.includes("article"))) return null;
  const about = spans.filter(({ roles }) => roles.includes("article") || roles.includes("source"));
  return about.flatMap((span) => body.tokens.slice(startOfClipping(body, span), span.end));
}

/** A heading in which an article is folded is no headline. */
function startOfClipping({ tokens }: Body, { heading, start }: SectionSpan): number {
  const isFolded = heading === null && tokens[start]?.type === "heading_open";
  return isFolded ? start + tokens.slice(start).findIndex(({ type }) => type === "heading_close") + 1 : start;
}
