import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Place } from "../model/problem/place.ts";
import type { Body } from "./body.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { inlineLocator } from "./places/locate-inline.ts";
import { lineOffset, placeOf } from "./places/source-text.ts";
import { bodyHtml, type RawProblem } from "./render/body-html.ts";
import { type UnreadHighlight, unreadHighlights } from "./unread-highlights.ts";

/** Tells what of a body's raw HTML and links will not reach the page as it was typed, and where it stands. */
export function findMarkupProblems(body: Body, path: SourcePath | null): readonly Diagnostic[] {
  const locators = new Map<Token, (offset: number) => number>();
  const placeIn = (holder: Token, start: number, end: number): Place => {
    const offsetOf = locators.get(holder) ?? inlineLocator(body, holder);
    locators.set(holder, offsetOf);
    return placeOf(body.source, offsetOf(start), offsetOf(end));
  };
  const unread = new Map(body.tokens.map((holder) => [holder, unreadHighlights(holder)] as const));
  const isClosed = closedElements();
  const problems = bodyHtml(body.tokens, "/").problems.filter((one) => !isOfUnread(one, unread.get(one.holder) ?? []));
  const raw = problems.map((problem) => {
    const { start = 0, end = start } = metaOf(problem.token);
    const where = { source: path, place: placeIn(problem.holder, start, end) };
    return diagnoseRaw(problem, isClosed(problem), where);
  });
  const scripts = body.tokens.filter(isShownScript).map((token) => {
    const line = body.firstLine + (token.map?.[0] ?? 0);
    const start = lineOffset(body.source, line);
    const end = start + (token.content.split("\n", 1)[0] ?? "").length;
    const element = /^\s*<([a-z]+)/iu.exec(token.content)?.[1]?.toLowerCase() ?? "script";
    return diagnose("script-in-note", { element }, { source: path, place: placeOf(body.source, start, end) });
  });
  const pens = [...unread].flatMap(([holder, found]) =>
    found.map(({ typed, meant, start, end }) =>
      diagnose("highlight-unread", { typed, meant }, { source: path, place: placeIn(holder, start, end) }),
    ),
  );
  const links = body.tokens.flatMap((holder) =>
    refusedLinks(holder).map(({ address, start, end }) =>
      diagnose("unsafe-link", { address }, { source: path, place: placeIn(holder, start, end) }),
    ),
  );
  return [...raw, ...scripts, ...pens, ...links].sort((one, other) => offsetIn(one) - offsetIn(other));
}

function offsetIn(diagnostic: Diagnostic): number {
  return diagnostic.place?.start.offset ?? 0;
}

/** Whether a tag without a partner is told of by what is told of an opening tag before it. */
function isOfUnread({ kind, token, name }: RawProblem, unread: readonly UnreadHighlight[]): boolean {
  const { start = 0 } = metaOf(token);
  if (kind !== "mentioned" && kind !== "unclosed") return false;
  return unread.some((one) => one.start <= start && new RegExp(`^<${name}\\b`, "iu").test(one.typed));
}

/** Elements whose missing end tag would make a browser take the rest of the page for their text. */
const swallowing: ReadonlySet<string> = new Set(
  "<!-- script style textarea title xmp plaintext noembed noframes noscript select svg math template".split(" "),
);

function diagnoseRaw(
  problem: RawProblem,
  isClosed: boolean,
  where: { source: SourcePath | null; place: Place },
): Diagnostic {
  switch (problem.kind) {
    case "handler":
      return diagnose("event-attribute", { attribute: problem.name }, where);
    case "unsafe-address":
      return diagnose("unsafe-link", { address: problem.name }, where);
    case "unclosed":
    case "mentioned": {
      const shown = problem.kind === "mentioned";
      return diagnose("unclosed-element", { typed: problem.token.content, shown }, where);
    }
    default:
      return swallowing.has(problem.name) && !isClosed
        ? diagnose("unclosed-html", { opened: problem.token.content }, where)
        : diagnose("script-in-note", { element: problem.name }, where);
  }
}

/** Tells whether an opening tag's end tag follows in its block; each block is looked through once. */
function closedElements(): (problem: RawProblem) => boolean {
  const lastEndTags = new Map<Token, ReadonlyMap<string, number>>();
  return ({ holder, token, name }) => {
    const known = lastEndTags.get(holder) ?? lastEndTagsIn(holder);
    lastEndTags.set(holder, known);
    return (known.get(name) ?? -1) > (metaOf(token).start ?? 0);
  };
}

function lastEndTagsIn(holder: Token): ReadonlyMap<string, number> {
  return new Map(
    (holder.children ?? []).flatMap((child) => {
      const { tag, start = 0 } = metaOf(child);
      return tag?.closing === true ? [[tag.name, start] as const] : [];
    }),
  );
}

/** A block of script or style that Markdown reading made into code; a writer's own code block is indented or fenced. */
function isShownScript(token: Token): boolean {
  return token.type === "code_block" && token.info === "html";
}

const refusedTarget = /\]\(\s*<?((?:(?:javascript|vbscript|data|file):|[a-z]:[\\/])[^\s)>]*)/giu;

/** Links of Markdown's own form that stay text because their address would run code; in code they are meant as text. */
function refusedLinks(holder: Token): { readonly address: string; readonly start: number; readonly end: number }[] {
  if (holder.type !== "inline" || holder.content.search(refusedTarget) === -1) return [];
  const words = (holder.children ?? []).map((child) => (child.type === "text" ? child.content : " ")).join("");
  return [...holder.content.matchAll(refusedTarget)].flatMap(({ 0: all, 1: address = "", index }) => {
    const end = index + all.length;
    return words.includes(all) ? [{ address, start: end - address.length, end }] : [];
  });
}
