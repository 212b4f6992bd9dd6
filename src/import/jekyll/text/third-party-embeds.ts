import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { type Rewriting, rewrite } from "../../../parse/places/rewritten-source.ts";
import type { TextRange } from "../../../parse/places/text-range.ts";
import { escapeHtml } from "../../../parse/render/escape-html.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import type { ChangeReason, NoteChange } from "../../import-plan.ts";
import type { NoteDraft } from "../../note-draft.ts";

/** A script that has nothing in it but an address, and the opening tag of a frame. */
const element = /<script\b([^<>]*)>\s*<\/script\s*>|<iframe\b[^<>]*>/giu;
const scriptAddress = /\bsrc\s*=\s*["']?([^"'\s]+)/iu;
const frameAddress = /(\bsrc\s*=\s*["']?)(?=\/\/[\w-]+\.)/iu;

/** They dress what stands there without them: a quotation, a link, a formula. */
const dressingPlaces = [
  String.raw`(?:static|assets|production-assets)\.codepen\.io|codepen\.io`,
  String.raw`platform\.(?:twitter|x|instagram|linkedin)\.com`,
  String.raw`(?:www\.)?instagram\.com|www\.tiktok\.com|embed\.redditmedia\.com`,
  String.raw`cdn\.mathjax\.org|polyfill\.io`,
  String.raw`cdn\.jsdelivr\.net/npm/(?:mathjax|katex)`,
  String.raw`cdnjs\.cloudflare\.com/ajax/libs/mathjax`,
];
const dressing = new RegExp(`^(?:https?:)?//(?:${dressingPlaces.join("|")})`, "iu");

interface Embed extends Rewriting {
  readonly reason: ChangeReason;
}

/**
 * Has what a post shows of other sites stay readable without their scripts: a frame whose address leaves out `https:` gets it,
 * a gist becomes a link to it, and a script that only dressed the words beside it a comment of HTML. All else is told.
 */
export function rewriteThirdPartyEmbeds(draft: NoteDraft): NoteDraft {
  const start = frontMatterLines(draft.text)?.end ?? 0;
  const body = draft.text.slice(start);
  if (!/<(?:script|iframe)\b/iu.test(body)) return draft;
  const shown = [...codeRanges(body), ...commentRanges(body)];
  const embeds = [...body.matchAll(element)].flatMap(({ 0: all, 1: attributes, index }): readonly Embed[] => {
    const isShown = shown.some((one) => one.start <= index && index < one.end);
    const meaning = isShown ? null : meaningOf(all, attributes ?? null);
    return meaning === null ? [] : [{ start: index, end: index + all.length, ...meaning }];
  });
  if (embeds.length === 0) return draft;
  const changes = embeds.map(({ start: offset, text, reason }, index): NoteChange => {
    const before = draft.text.slice(0, start) + rewrite(body.slice(0, offset), embeds.slice(0, index));
    return { reason, line: before.split("\n").length, text: text.split("\n")[0]?.trim() ?? "" };
  });
  const text = draft.text.slice(0, start) + rewrite(body, embeds);
  return { ...draft, text, changes: [...draft.changes, ...changes] };
}

function commentRanges(body: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = body.indexOf("<!--"); start !== -1; ) {
    const end = body.indexOf("-->", start + "<!--".length);
    if (end === -1) break;
    ranges.push({ start, end });
    start = body.indexOf("<!--", end);
  }
  return ranges;
}

/** `attributes` are those of a script; null of a frame. */
function meaningOf(tag: string, attributes: string | null): Pick<Embed, "text" | "reason"> | null {
  if (attributes === null) {
    const text = tag.replace(frameAddress, "$1https:");
    return text === tag ? null : { text, reason: "frame-addressed" };
  }
  const source = scriptAddress.exec(attributes)?.[1] ?? "";
  const gist = gistAddress(source);
  if (gist !== null) return { text: `<a href="${escapeHtml(gist)}">${escapeHtml(gist)}</a>`, reason: "gist-linked" };
  return dressing.test(source)
    ? { text: `<!-- ${tag.replace(/--(?=!?>)/gu, "- -")} -->`, reason: "dressing-hidden" }
    : null;
}

function gistAddress(source: string): string | null {
  const [, name] = /^(?:https?:)?\/\/gist\.github\.com\/((?:[\w-]+\/)?[\da-f]+)\.js(?:\?.*)?$/iu.exec(source) ?? [];
  return name === undefined ? null : `https://gist.github.com/${name}`;
}
