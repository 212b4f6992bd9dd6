import type Token from "markdown-it/lib/token.mjs";
import type { NoteLink } from "../../model/note/study-note.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import type { Stretch } from "../liquid/code-stretches.ts";
import { attributeOf } from "../markdown/html-tag.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { firstTyped } from "../places/first-typed.ts";
import { inlineLocator } from "../places/locate-inline.ts";
import { placeOf } from "../places/source-text.ts";

/** Every address the body links to or shows, in reading order; the place is that of the link or picture as it is typed. */
export function findLinks(body: Body): readonly Placed<NoteLink>[] {
  return body.tokens.flatMap((holder) => {
    const links = linksOf(holder);
    if (links.length === 0) return [];
    const offsetOf = inlineLocator(body, holder);
    return links.map(({ link, start, end }) => ({
      value: link,
      place: placeOf(body.source, offsetOf(start), offsetOf(end)),
    }));
  });
}

interface LinkInContent {
  readonly link: NoteLink;
  readonly start: number;
  readonly end: number;
}

function linksOf(holder: Token): readonly LinkInContent[] {
  const links: LinkInContent[] = [];
  let searchedTo = 0;
  for (const child of holder.children ?? []) {
    for (const link of addressesOf(child)) {
      const begins = metaOf(child).start ?? searchedTo;
      const typed = typedAddress(holder.content, link.target, begins);
      const start = typed?.start ?? begins;
      const end = typed?.end ?? metaOf(child).end ?? begins;
      links.push({ link, start, end });
      searchedTo = Math.max(searchedTo, end);
    }
  }
  return links;
}

/** What most addresses end within, so that one that is typed nowhere is not looked for in the whole text again and again. */
const nearby = 2000;

/** Where an address is typed, with its spaces as they are or escaped. */
function typedAddress(content: string, target: string, from: number): Stretch | null {
  const spellings = [target, target.replaceAll("%20", " ")];
  return firstTyped(content.slice(0, from + nearby), spellings, from) ?? firstTyped(content, spellings, from);
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

function addressesOf(token: Token): readonly NoteLink[] {
  if (token.type === "link_open") return linkTo("link", token.attrGet("href"));
  if (token.type === "image") {
    return picture(
      token.attrGet("src"),
      (token.children ?? []).some(({ content }) => content.trim() !== ""),
    );
  }
  const { tag } = metaOf(token);
  if (token.type !== "html_inline" || tag === undefined || tag.closing) return [];
  if (tag.name === "img") return picture(attributeOf(tag, "src"), attributeOf(tag, "alt") !== null);
  return (attributesOfElements[tag.name] ?? []).flatMap(([name, kind]) => linkTo(kind, attributeOf(tag, name)));
}

/** An empty `alt` is an answer, too: the picture is decoration. */
function picture(target: string | null, isDescribed: boolean): readonly NoteLink[] {
  return linkTo("image", target).map((link) => (isDescribed ? link : { ...link, undescribed: true }));
}

function linkTo(kind: NoteLink["kind"], target: string | null): readonly NoteLink[] {
  return target === null || target.trim() === "" ? [] : [{ kind, target: target.trim() }];
}
