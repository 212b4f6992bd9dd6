import { escapeHtml } from "../../../parse/render/escape-html.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { asComment, codeAndComments } from "../../text/html-comments.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../../text/rewrite-body.ts";
import { shownMatches } from "../../text/rewrite-matches.ts";

/** A script with only an address, or a frame's opening tag. */
const element = /<script\b([^<>]*)>\s*<\/script\s*>|<iframe\b[^<>]*>/giu;
const scriptAddress = /\bsrc\s*=\s*["']?([^"'\s]+)/iu;
const frameAddress = /(\bsrc\s*=\s*["']?)(?=\/\/[\w-]+\.)/iu;

/** Their scripts only style what is already there: a quotation, a link, a formula. */
const dressingPlaces = [
  String.raw`(?:static|assets|production-assets)\.codepen\.io|codepen\.io`,
  String.raw`platform\.(?:twitter|x|instagram|linkedin)\.com`,
  String.raw`(?:www\.)?instagram\.com|www\.tiktok\.com|embed\.redditmedia\.com`,
  String.raw`player\.vimeo\.com/api/`,
  String.raw`cdn\.mathjax\.org|polyfill\.io`,
  String.raw`cdn\.jsdelivr\.net/npm/(?:mathjax|katex)`,
  String.raw`cdnjs\.cloudflare\.com/ajax/libs/mathjax`,
];
const dressing = new RegExp(`^(?:https?:)?//(?:${dressingPlaces.join("|")})`, "iu");

/**
 * Keeps embeds readable without scripts: a frame address without `https:` gets it, a gist becomes a link, and a script
 * that only styled the text beside it becomes an HTML comment. Everything else is reported.
 */
export function rewriteThirdPartyEmbeds(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) =>
    shownMatches(body, element, codeAndComments).flatMap(({ 0: all, 1: attributes, index: start }) => {
      const meaning = meaningOf(all, attributes ?? null);
      return meaning === null ? [] : [{ start, end: start + all.length, ...meaning, told: firstLine(meaning.text) }];
    }),
  );
}

/** `attributes` are a script's; null for a frame. */
function meaningOf(tag: string, attributes: string | null): Pick<ToldRewriting, "text" | "reason"> | null {
  if (attributes === null) {
    const text = tag.replace(frameAddress, "$1https:");
    return text === tag ? null : { text, reason: "frame-addressed" };
  }
  const source = scriptAddress.exec(attributes)?.[1] ?? "";
  const gist = gistAddress(source);
  if (gist !== null) return { text: `<a href="${escapeHtml(gist)}">${escapeHtml(gist)}</a>`, reason: "gist-linked" };
  return dressing.test(source) ? { text: asComment(tag), reason: "dressing-hidden" } : null;
}

function gistAddress(source: string): string | null {
  const [, name] = /^(?:https?:)?\/\/gist\.github\.com\/((?:[\w-]+\/)?[\da-f]+)\.js(?:\?.*)?$/iu.exec(source) ?? [];
  return name === undefined ? null : `https://gist.github.com/${name}`;
}
