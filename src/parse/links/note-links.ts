import type Token from "markdown-it/lib/token.mjs";
import { mediaKind, youtubeId } from "../../model/address/media-kind.ts";
import { readPictureAddress } from "../../model/address/picture-name.ts";
import type { NoteLink } from "../../model/note/study-note.ts";
import type { Place, Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { attributeOf, attributeValueRange, type HtmlTag } from "../markdown/html/html-tag.ts";
import { type DefinedDestination, metaOf } from "../markdown/token-meta.ts";
import { firstTyped } from "../places/first-typed.ts";
import { placesIn } from "../places/places-in.ts";
import { lineOffset, placeOf } from "../places/source-text.ts";
import type { TextRange } from "../places/text-range.ts";

/**
 * Every address the body links to or shows, in reading order, with its place as typed; a link by name has the place of
 * the whole link.
 */
export function findLinks(body: Body): readonly Placed<NoteLink>[] {
  const found: Placed<NoteLink>[] = [];
  const placeIn = placesIn(body);
  for (const holder of body.tokens) {
    if (holder.children === null) continue;
    for (const { link, definition, ...range } of linksOf(holder, holder.children)) {
      const value = definition === undefined ? link : { ...link, defined: definedPlace(body, definition) };
      found.push({ value, place: placeIn(holder, range) });
    }
  }
  return found;
}

function definedPlace({ source, firstLine }: Body, { line, start, end }: DefinedDestination): Place {
  const lineStart = lineOffset(source, firstLine + line);
  return placeOf(source, lineStart + start, lineStart + end);
}

interface LinkInContent extends TextRange {
  readonly link: NoteLink;
  readonly definition?: DefinedDestination | undefined;
}

function linksOf({ content }: Token, children: readonly Token[]): readonly LinkInContent[] {
  const links: LinkInContent[] = [];
  let searchedTo = 0;
  for (const child of children) {
    if (child.type === "text") continue;
    const { destination, definition, start: begins = searchedTo } = metaOf(child);
    for (const { link, attribute } of addressesOf(child)) {
      const typed = destination ?? rangeInTag(child, attribute) ?? bareAddress(content, link.target, begins);
      links.push({ link, ...typed, definition });
      searchedTo = Math.max(searchedTo, typed.end);
    }
  }
  return links;
}

function rangeInTag(child: Token, attribute: string | null): TextRange | null {
  const { start = 0 } = metaOf(child);
  const typed = attribute === null ? null : attributeValueRange(child.content, attribute);
  return typed === null ? null : { start: start + typed.start, end: start + typed.end };
}

/** How long an address usually is, so that one that is typed nowhere does not search the whole text again and again. */
const nearby = 2000;

/** Where a bare address is typed. */
function bareAddress(content: string, target: string, from: number): TextRange {
  const typed = firstTyped(content.slice(0, from + nearby), [target], from) ?? firstTyped(content, [target], from);
  return typed ?? { start: from, end: from };
}

const attributesOfElements: Readonly<Record<string, readonly (readonly [string, NoteLink["kind"]])[]>> = {
  a: [["href", "link"]],
  source: [["src", "image"]],
  audio: [["src", "image"]],
  video: [
    ["src", "image"],
    ["poster", "image"],
  ],
};

interface FoundAddress {
  readonly link: NoteLink;
  /** The attribute of a tag that contains an address; null for anything else. */
  readonly attribute: string | null;
}

function addressesOf(token: Token): readonly FoundAddress[] {
  if (token.type === "link_open") {
    const found = linkTo("link", token.attrGet("href"));
    return /^(?:linkify|autolink)$/u.test(token.markup) ? marked(found, { bare: true }) : found;
  }
  if (token.type === "image") return embedded(token);
  const { tag } = metaOf(token);
  if (token.type !== "html_inline" || tag === undefined || tag.closing) return [];
  if (tag.name === "img") return picture(linkInTag("image", tag, "src"), attributeOf(tag, "alt") !== null);
  return (attributesOfElements[tag.name] ?? []).flatMap(([name, kind]) => linkInTag(kind, tag, name));
}

/** A film's page is no file of a picture's, and what is no picture needs no description. */
function embedded(token: Token): readonly FoundAddress[] {
  const source = token.attrGet("src") ?? "";
  if (youtubeId(source) !== null) return linkTo("link", source);
  const isDescribed = (token.children ?? []).some(({ content }) => content.trim() !== "");
  return picture(linkTo("image", source), isDescribed || mediaKind(source) !== null);
}

/** An empty `alt` is valid: the picture is decoration. */
function picture(found: readonly FoundAddress[], isDescribed: boolean): readonly FoundAddress[] {
  return isDescribed ? found : marked(found, { undescribed: true });
}

function marked(found: readonly FoundAddress[], mark: Pick<NoteLink, "bare" | "undescribed">): readonly FoundAddress[] {
  return found.map(({ link, attribute }) => ({ link: { ...link, ...mark }, attribute }));
}

function linkInTag(kind: NoteLink["kind"], tag: HtmlTag, attribute: string): readonly FoundAddress[] {
  return linkTo(kind, attributeOf(tag, attribute), attribute);
}

function linkTo(
  kind: NoteLink["kind"],
  target: string | null,
  attribute: string | null = null,
): readonly FoundAddress[] {
  if (target === null || target.trim() === "") return [];
  const named = kind === "image" ? readPictureAddress(target) : null;
  const link = { kind, target: target.trim() };
  return [{ link: named === null ? link : { ...link, named }, attribute }];
}
