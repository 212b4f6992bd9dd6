import type Token from "markdown-it/lib/token.mjs";
import { groupBy } from "../../model/group-by.ts";
import type { FrontMatter } from "../../model/note/front-matter.ts";
import { modernNaverUrl, naverArticle } from "../../model/note/naver-article.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { ownCopy } from "../own-copy.ts";
import { addressOfSource, articleAddress, articleAddressAtEdge, articleAddressInNote } from "./article-address.ts";
import { readByline } from "./article-byline.ts";
import { type ArticleLine, articleLines } from "./article-lines.ts";
import { titleIn } from "./article-title.ts";
import { type Byline, emptyByline } from "./byline-parts.ts";
import { mergedBylines, withoutDayBehind } from "./field-byline.ts";
import { type FieldFacts, factsOfFields } from "./field-facts.ts";
import { kindsOfField } from "./field-names.ts";
import { fieldRuns } from "./field-runs.ts";
import { readField } from "./line-field.ts";
import { type LinkedByline, readLinkedByline } from "./linked-byline.ts";
import { withoutOtherSource } from "./other-source.ts";
import { pictureCredits } from "./picture-credits.ts";
import { soundsLikePublisher } from "./publisher-name.ts";
import { withTaggedTitle } from "./tagged-title.ts";
import { titleAddress } from "./title-address.ts";
import { titleInClipping } from "./title-beside-byline.ts";

/** How many lines at the head and foot of a clipping may say who wrote it and when. */
const headLines = 12;
const footLines = 3;

/** A longer line is the article itself, all on one line. */
const longestLine = 2000;

/** What decides where in a note its article is looked for. */
export interface Clipping {
  /** The blocks of the article section; null when it has none. */
  readonly tokens: readonly Token[] | null;
  /** The blocks of each section that names the source, such as `## 출처`. */
  readonly about: readonly (readonly Token[])[];
  /** True when it has other sections of a study note: keywords, a summary, questions, … */
  readonly isStudied: boolean;
  /** True when its article is not shown. Then a line below a picture may name the article, which must not get out. */
  readonly isWithheld: boolean;
  /** Where the site is hosted, so that its own pages are not taken for articles; null when unknown. */
  readonly origin: string | null;
}

/** The article of a note. */
export type FoundSource = Pick<StudyNote, "article" | "mentionsArticle">;

/**
 * Finds which article a note is about: front matter's `source:` comes first, then the article section, then the rest of
 * the body if there is no such section or it does not say.
 */
export function findArticleSource(
  body: BodyWithLexicon,
  { tokens, about, isStudied, isWithheld, origin }: Clipping,
  frontMatter: FrontMatter,
): FoundSource {
  const lines = noteLines(body, { tokens, about, isWithheld });
  const typed = frontMatter.source ?? {};
  const { likely, mentioned } = addressesIn(lines, { isStudied, origin });
  const address = typed.url ?? likely;
  const naver = typed.naver ?? (address === null ? null : naverArticle(address));
  const runs = fieldRuns(lines.all, body.lexicon).filter(
    ({ start }) => isStudied || tokens !== null || start < headLines,
  );
  const fields = factsOfFields(runs);
  const said = withoutOtherSource(readSaid(lines, fields), { isStudied, clipping: lines.clipping, address, runs });
  const titled = titleIn(lines, body.lexicon, { isPlainTitle: isStudied && !isWithheld });
  const { publisher, reporter } = said;
  const isKnown =
    lines.clipping !== null || [address, publisher, reporter, fields.headline].some((fact) => fact !== null);
  const headline = typed.headline ?? fields.headline ?? titled.headline ?? said.headline;
  return {
    ...(mentioned === null || address !== null ? {} : { mentionsArticle: true }),
    article: {
      headline: headline === null ? null : ownCopy(headline),
      url: naver === null ? address : modernNaverUrl(naver),
      publisher: typed.publisher ?? publisher ?? titled.publisher,
      reporter: typed.reporter ?? reporter,
      published: typed.published ?? said.published ?? (isKnown ? said.day : null),
      naver,
    },
  };
}

/** The lines of a note in which its article is looked for. */
interface NoteLines {
  /** Null without an article section. */
  readonly clipping: readonly ArticleLine[] | null;
  /** The sections that name the source. */
  readonly about: readonly ArticleLine[];
  readonly all: readonly ArticleLine[];
}

/** A picture's credit says nothing of the note's article; where it opens a section, the section says nothing either. */
function noteLines(
  { tokens }: BodyWithLexicon,
  { tokens: clipping, about, isWithheld }: Pick<Clipping, "tokens" | "about" | "isWithheld">,
): NoteLines {
  const lines = articleLines(tokens);
  const linesIn = groupBy(lines, ({ block }) => tokens[block]);
  const linesOf = (some: readonly Token[]): readonly ArticleLine[] => {
    const found: ArticleLine[] = [];
    for (const token of some) for (const line of linesIn.get(token) ?? []) found.push(line);
    return found;
  };
  if (isWithheld || !lines.some(({ hasPicture }) => hasPicture))
    return { clipping: clipping === null ? null : linesOf(clipping), about: about.flatMap(linesOf), all: lines };
  const ofSource = new Set(about.flat());
  const credits = pictureCredits(tokens, lines, new Set(clipping?.filter((token) => !ofSource.has(token)) ?? []));
  const isCredit = (line: ArticleLine): boolean => credits.has(tokens[line.block], line);
  const withoutCredit = (line: ArticleLine): ArticleLine =>
    isCredit(line) ? { ...line, text: "", links: [], boldName: "" } : line;
  const isOfPicture = (some: readonly Token[]): boolean => linesOf(some).slice(0, 1).some(isCredit);
  return {
    clipping: clipping === null ? null : linesOf(clipping).map(withoutCredit),
    about: about.filter((some) => !isOfPicture(some)).flatMap((some) => linesOf(some).map(withoutCredit)),
    all: lines.map(withoutCredit),
  };
}

/** The address that may be shown as a note's source, and one that only hints that there may be a source. */
function addressesIn(
  { clipping, about, all }: NoteLines,
  { isStudied, origin }: Pick<Clipping, "isStudied" | "origin">,
): { readonly likely: string | null; readonly mentioned: string | null } {
  if (clipping !== null) {
    const named = articleAddress(clipping, origin) ?? addressOfSource(about, origin);
    const address = named ?? titleAddress(clipping, origin) ?? articleAddress(all, origin);
    return { likely: address, mentioned: address };
  }
  const mentioned = articleAddressInNote(all, origin);
  if (!isStudied) return { likely: articleAddressAtEdge(all, origin), mentioned };
  const address = addressOfSource(about, origin) ?? mentioned;
  return { likely: address, mentioned: address };
}

const nothingSaid: FieldFacts = { ...emptyByline, headline: null };

/**
 * What the article section says comes first; without one, what the sections say that name the source. The fields of the
 * article may stand anywhere.
 */
function readSaid({ clipping, about, all }: NoteLines, fields: FieldFacts): FieldFacts {
  const ofSource = { ...nothingSaid, publisher: publisherAmong(about) };
  if (clipping !== null) return merged(merged(readBylines(clipping, bylineInClipping), ofSource), fields);
  return merged(merged(merged(readBylines(about, bylineInClipping), ofSource), fields), readBylines(all, bylineInText));
}

/** The newspaper named on a line of its own below `## 출처`, which anywhere else could be anything. */
function publisherAmong(about: readonly ArticleLine[]): string | null {
  const names = about.map(({ text }) => text.replace(/^[^:：]{1,10}[:：]\s*/u, "")).map(withoutDayBehind);
  return names.find((name) => soundsLikePublisher(name) && kindsOfField(name).length === 0) ?? null;
}

function merged(first: FieldFacts, second: FieldFacts): FieldFacts {
  return { ...mergedBylines(first, second), headline: first.headline ?? second.headline };
}

/** `작성일: …` is as often the day of the note: only among the fields of an article is it the article's. */
function withoutOwnDay(line: ArticleLine, byline: Byline): Byline {
  return byline.day !== null && readField(line)?.kinds[0] === "written" ? { ...byline, day: null } : byline;
}

const parenthesisAtEnd = /[(（]([^()（）]{4,60})[)）]$/u;

/** Where only what a line says outright is sure to be said of the article. */
function bylineInText(line: ArticleLine): LinkedByline {
  return line.kind === "heading" ? { byline: null, headline: null } : readLinkedByline(line);
}

/** In a clipping also a title in quotation marks, and what its heading says: `## 기사 (조선일보 2026.09.03)`. */
function bylineInClipping(line: ArticleLine): LinkedByline {
  if (line.kind === "heading") {
    const inside = parenthesisAtEnd.exec(line.text)?.[1];
    const byline = inside === undefined ? null : readByline(inside);
    return { byline: byline?.publisher == null ? null : byline, headline: null };
  }
  const read = readLinkedByline(line);
  return read.byline === null && read.headline === null ? (titleInClipping(line.text) ?? read) : read;
}

/** Merges what the lines say: the first mention of each fact wins, and reading stops once all are known. */
function readBylines(lines: readonly ArticleLine[], read: (line: ArticleLine) => LinkedByline): FieldFacts {
  let known = nothingSaid;
  for (const [index, line] of lines.entries()) {
    const isNear = index < headLines || index >= lines.length - footLines;
    if (!isNear || line.hasCode || line.text.length >= longestLine) continue;
    const { byline, headline } = withTaggedTitle(read(line), line, lines[index + 1]);
    if (byline === null && headline === null) continue;
    known = merged(known, { ...withoutOwnDay(line, byline ?? emptyByline), headline });
    if (known.publisher !== null && known.reporter !== null && known.published !== null) break;
  }
  return known;
}
