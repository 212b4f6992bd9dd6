import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Place } from "../model/problem/place.ts";
import type { Body } from "./body.ts";
import { refusedLinks } from "./links/refused-links.ts";
import { unreadLinks } from "./links/unread-links.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { firstLinePlace } from "./places/first-line-place.ts";
import { placesIn } from "./places/places-in.ts";
import type { TextRange } from "./places/text-range.ts";
import type { RawProblem } from "./render/body-html.ts";
import { rawProblems } from "./render/raw-problems.ts";
import { type UnreadHighlight, unreadHighlights } from "./unread-highlights.ts";

/** Reports, in file order, the raw HTML and links of a body that will not reach the page as typed. */
export function findMarkupProblems(body: Body, path: SourcePath | null): readonly Diagnostic[] {
  const placeIn = placesIn(body);
  const whereIn: WhereIn = (holder, range) => ({ source: path, place: placeIn(holder, range) });
  const holders = holdersOfSigns(body.tokens);
  const unread = unreadByHolder(holders);
  return [
    ...rawHtmlProblems(body, unread, whereIn),
    ...shownScripts(body, path),
    ...unreadPens(unread, whereIn),
    ...unsafeLinks(holders, whereIn),
    ...linksInWords(holders, whereIn),
  ].sort((one, other) => offsetIn(one) - offsetIn(other));
}

const signs = /[<[{]/u;

/** The blocks of text with a sign of which tags, links and what people take for such have at least one. */
export function holdersOfSigns(tokens: readonly Token[]): readonly Token[] {
  const holders: Token[] = [];
  for (const token of tokens) if (token.children !== null && signs.test(token.content)) holders.push(token);
  return holders;
}

/** The tags that were meant to mark something but do not, for each paragraph with any. */
type UnreadByHolder = ReadonlyMap<Token, readonly UnreadHighlight[]>;

function unreadByHolder(holders: readonly Token[]): UnreadByHolder {
  const unread = new Map<Token, readonly UnreadHighlight[]>();
  for (const holder of holders) {
    const found = unreadHighlights(holder);
    if (found.length > 0) unread.set(holder, found);
  }
  return unread;
}

/** Where a problem in a range of a token's content is. */
type WhereIn = (holder: Token, range: TextRange) => { readonly source: SourcePath | null; readonly place: Place };

function rawHtmlProblems({ tokens }: Body, unread: UnreadByHolder, whereIn: WhereIn): readonly Diagnostic[] {
  const isClosed = closedElements();
  return rawProblems(tokens)
    .filter((problem) => !isOfUnread(problem, unread.get(problem.holder) ?? []))
    .map((problem) => {
      const { start = 0, end = start } = metaOf(problem.token);
      return diagnoseRaw(problem, isClosed(problem), whereIn(problem.holder, { start, end }));
    });
}

/** Script or style that readers would see as code. */
function shownScripts(body: Body, source: SourcePath | null): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const token of body.tokens) {
    // Markdown parsing turned it into a code block; a writer's own code is indented or fenced.
    if (token.type !== "code_block" || token.info !== "html") continue;
    const element = /^\s*<([a-z]+)/iu.exec(token.content)?.[1]?.toLowerCase() ?? "script";
    found.push(diagnose("script-in-note", { element }, { source, place: firstLinePlace(body, token) }));
  }
  return found;
}

function unreadPens(unread: UnreadByHolder, whereIn: WhereIn): readonly Diagnostic[] {
  return [...unread].flatMap(([holder, found]) =>
    found.map(({ typed, meant, ...range }) => diagnose("highlight-unread", { typed, meant }, whereIn(holder, range))),
  );
}

function unsafeLinks(holders: readonly Token[], whereIn: WhereIn): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const holder of holders)
    for (const { address, ...range } of refusedLinks(holder))
      found.push(diagnose("unsafe-link", { address }, whereIn(holder, range)));
  return found;
}

function linksInWords(holders: readonly Token[], whereIn: WhereIn): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const holder of holders)
    for (const { typed, meant, ...range } of unreadLinks(holder))
      found.push(diagnose("link-unread", { typed, meant }, whereIn(holder, range)));
  return found;
}

function offsetIn(diagnostic: Diagnostic): number {
  return diagnostic.place?.start.offset ?? 0;
}

/** Whether an unpaired tag is just the end of an unread highlight, which is already reported. */
function isOfUnread({ kind, token, name }: RawProblem, unread: readonly UnreadHighlight[]): boolean {
  const { start = 0 } = metaOf(token);
  if (name === "" || (kind !== "mentioned" && kind !== "unclosed")) return false;
  return unread.some((one) => one.start <= start && new RegExp(`^<${name}\\b`, "iu").test(one.typed));
}

/** Elements that, left unclosed, make a browser treat the rest of the page as their text. */
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
      const words = problem.name === "" ? { isOfWords: true as const } : {};
      return diagnose("unclosed-element", { typed: problem.token.content, shown, ...words }, where);
    }
    default:
      return swallowing.has(problem.name) && !isClosed
        ? diagnose("unclosed-html", { opened: problem.token.content }, where)
        : diagnose("script-in-note", { element: problem.name }, where);
  }
}

/** Finds whether an opening tag's end tag follows in its block; each block is scanned once. */
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
