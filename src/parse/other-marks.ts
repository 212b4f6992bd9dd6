import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { foldColor } from "./markdown/highlights/fold-color.ts";
import { readDeclarations } from "./markdown/html/style-declarations.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { placesIn } from "./places/places-in.ts";
import { type DividedBody, holdsData, type SectionSpan } from "./sections/section-span.ts";

/** Elements that people colour if they know no other way; in bold or italic they may be any label. */
const coloured: ReadonlySet<string> = new Set(["b", "strong", "u", "i", "em"]);
/** How a tag of one of them begins. */
const beginsColoured = /<(?:b|strong|u|i|em)\b/iu;

/**
 * Reports, once per note, words marked with a tag that is not a pen: coloured bold (`<b style="color:red">`), and
 * underlines (`<u>`) in the article. They look right, but are not counted as highlights. Other notes may use them for
 * looks.
 */
export function findOtherMarks({ body, spans }: DividedBody, source: SourcePath): readonly Diagnostic[] {
  if (!spans.some(({ roles }) => roles.includes("article") || holdsData(roles))) return [];
  const holders = spans.flatMap((span) => holdersOfTags(body, span));
  const found = holders.flatMap(({ holder, isArticle }) =>
    marksIn(holder, isArticle).map((mark) => ({ holder, ...mark })),
  );
  const [first] = found;
  if (first === undefined) return [];
  const where = { source, place: placesIn(body)(first.holder, first) };
  return [diagnose("highlight-other-tag", { typed: first.typed, meant: first.meant, count: found.length }, where)];
}

interface Holder {
  readonly holder: Token;
  readonly isArticle: boolean;
}

/** The paragraphs and cells of a section, not its headings, with such a tag. */
function holdersOfTags({ tokens }: Body, { roles, start, end }: SectionSpan): readonly Holder[] {
  const holders: Holder[] = [];
  for (let index = start; index < end; index += 1) {
    const holder = tokens[index];
    if (holder?.type !== "inline" || !beginsColoured.test(holder.content)) continue;
    if (tokens[index - 1]?.type !== "heading_open") holders.push({ holder, isArticle: roles.includes("article") });
  }
  return holders;
}

interface OtherMark {
  readonly typed: string;
  readonly meant: string;
  readonly start: number;
  readonly end: number;
}

function marksIn({ children }: Token, isArticle: boolean): readonly OtherMark[] {
  const pieces = children ?? [];
  const ends = endsBehind(pieces);
  return pieces.flatMap((piece, index) => {
    const { tag, start = 0, end = start } = metaOf(piece);
    if (tag === undefined || tag.closing || !coloured.has(tag.name) || isLabel(pieces, ends[index])) return [];
    const style = tag.attributes.find(({ name }) => name === "style")?.value ?? "";
    const meant = meantBy(style) ?? (isArticle && tag.name === "u" ? "<mark>" : null);
    return meant === null ? [] : [{ typed: piece.content, meant, start, end }];
  });
}

function meantBy(style: string): string | null {
  for (const { name, value } of readDeclarations(style)) {
    const isPen = /^(?:color|background(?:-color)?)$/u.test(name) && foldColor(value) !== null;
    if (isPen) return `<span style="${name}:${value}">`;
  }
  return null;
}

/** `<b style="color:red">키워드</b> : 금리`, with the colon after it or inside. */
function isLabel(pieces: readonly Token[], end: number | undefined): boolean {
  if (end === undefined) return false;
  const wordsAt = (index: number): string => pieces[index]?.content ?? "";
  return /[:：]\s*$/u.test(wordsAt(end - 1)) || /^\s*[:：]/u.test(wordsAt(end + 1));
}

/** The next end of an element behind each piece. */
function endsBehind(pieces: readonly Token[]): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = [];
  let next: number | undefined;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    ends.push(next);
    if (piece !== undefined && metaOf(piece).tag?.closing === true) next = index;
  }
  return ends.reverse();
}
