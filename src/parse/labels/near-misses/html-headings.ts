import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../../model/address/addresses.ts";
import { type DataRole, dataRoles, type SectionRole } from "../../../model/note/section-role.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { Place } from "../../../model/problem/place.ts";
import type { Body } from "../../body.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import { placesIn } from "../../places/places-in.ts";
import { type DividedBody, goesWithArticle, type SectionSpan } from "../../sections/section-span.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../section-label.ts";
import { hashesAbove } from "./hashes-above.ts";
import { rawElements, wordsOf } from "./raw-elements.ts";

/** A section's name in an HTML heading. */
export interface HtmlHeading {
  readonly role: DataRole;
  readonly name: string;
  readonly typed: string;
  /** Index of its token in the body. */
  readonly index: number;
  readonly place: Place;
}

/** The HTML headings of a body that name a section of data, `<h2>키워드</h2>`: Markdown sees no heading there. */
export function namedHtmlHeadings(body: Body, lexicon: SectionLexicon): readonly HtmlHeading[] {
  return namedAmong(body, lexicon, headingsIn);
}

/**
 * The paragraphs of HTML that name a section of data, all in bold or before a colon, `<p><b>키워드</b></p>` and
 * `<p>키워드: 금리</p>`, as a blog's editor makes them. One may be anybody's words; two of different sections are the
 * writer's.
 */
function namedParagraphs(body: Body, lexicon: SectionLexicon): readonly HtmlHeading[] {
  const named = namedAmong(body, lexicon, labelledParagraphsIn);
  return new Set(named.map(({ role }) => role)).size > 1 ? named : [];
}

function namedAmong(
  body: Body,
  lexicon: SectionLexicon,
  rawHeadings: (block: Token) => readonly RawHeading[],
): readonly HtmlHeading[] {
  const placeIn = placesIn(body);
  return body.tokens.flatMap((block, index) => {
    const headings = isHtml(block) ? rawHeadings(block) : [];
    return headings.flatMap(({ name, start, end }) => {
      const roles: readonly SectionRole[] = matchSectionLabel(/^[^:：]*/u.exec(name)?.[0] ?? "", lexicon)?.roles ?? [];
      const role = dataRoles.find((one) => roles.includes(one));
      if (role === undefined) return [];
      const place = placeIn(block, { start, end });
      return [{ role, name, typed: block.content.slice(start, end), index, place }];
    });
  });
}

/**
 * Reports a section's name in an HTML heading, as nothing is read below it. Within a withheld article another rule
 * tells that the section went with it.
 */
export function findHtmlHeadings(
  { body, spans, isWithheld }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const present = new Set(spans.flatMap(({ roles }) => roles));
  const gone = heldBy(isWithheld === true ? spans.filter(goesWithArticle) : []);
  const hashesOf = hashesAbove(body);
  return [...namedHtmlHeadings(body, lexicon), ...namedParagraphs(body, lexicon)]
    .filter(({ role }) => !present.has(role))
    .filter(({ index }) => !gone.has(index))
    .map(({ role, name, typed, index, place }) => {
      const facts = { heading: typed, role, meant: `${hashesOf(index)} ${name}` };
      return diagnose("section-near-miss", facts, { source, place });
    });
}

/** The tokens of a body that some of its spans hold. */
function heldBy(spans: readonly SectionSpan[]): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { start, end } of spans) for (let index = start; index < end; index += 1) held.add(index);
  return held;
}

function isHtml({ type, level }: Token): boolean {
  return type === "html_block" && level === 0;
}

interface RawHeading {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The headings of a run of HTML, each from its first tag to its last. */
function headingsIn(block: Token): readonly RawHeading[] {
  return rawElements(block, /^h[1-6]$/u).map(({ pieces, start, end }) => ({ name: wordsOf(pieces), start, end }));
}

function labelledParagraphsIn(block: Token): readonly RawHeading[] {
  return rawElements(block, /^(?:p|div)$/u).flatMap(({ pieces, start, end }) => {
    const name = wordsOf(pieces);
    const isLabelled = beforeColon.test(name) || name === wordsOf(boldOf(pieces));
    return name !== "" && isLabelled ? [{ name, start, end }] : [];
  });
}

const beforeColon = /^[^:：]{1,30}[:：](?!\/\/)/u;

/** What stands between the first tag that begins bold words and the last that ends them. */
function boldOf(pieces: readonly Token[]): readonly Token[] {
  return pieces.slice(pieces.findIndex(isBoldTag) + 1, Math.max(0, pieces.findLastIndex(isBoldTag)));
}

function isBoldTag(piece: Token): boolean {
  const { tag } = metaOf(piece);
  return tag !== undefined && /^(?:b|strong)$/u.test(tag.name);
}
