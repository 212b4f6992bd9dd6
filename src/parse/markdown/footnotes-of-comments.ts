import type Token from "markdown-it/lib/token.mjs";
import { isHiddenBlock } from "./push-hidden-lines.ts";
import { metaOf } from "./token-meta.ts";

/** A note's tokens, those of each footnote's definition by its name. */
interface Definitions {
  readonly text: string;
  readonly rest: readonly Token[];
  readonly definitions: ReadonlyMap<string, readonly Token[]>;
}

/**
 * The footnotes that only comments refer to, `%% 나만 [^2] %%`, also by way of other such footnotes: they are hidden with
 * the comment. One that nothing refers to is not hidden by anybody.
 */
export function footnotesOfComments({ text, rest, definitions }: Definitions): ReadonlySet<string> {
  const all = [rest, ...definitions.values()];
  if (!all.some((tokens) => tokens.some(mayHide))) return new Set();
  const lines = text.split("\n");
  const seenIn = new Map([...definitions].map(([name, tokens]) => [name, referencesIn(tokens)]));
  const hiddenIn = new Map([...definitions].map(([name, tokens]) => [name, hiddenReferencesIn(tokens, lines)]));
  const hidden = reached([...hiddenReferencesIn(rest, lines), ...[...hiddenIn.values()].flat()], (name) => [
    ...(seenIn.get(name) ?? []),
    ...(hiddenIn.get(name) ?? []),
  ]);
  const unhidden = [...definitions.keys()].filter((name) => !hidden.has(name));
  const shown = reached([...referencesIn(rest), ...unhidden], (name) => seenIn.get(name) ?? []);
  return new Set([...definitions.keys()].filter((name) => !shown.has(name)));
}

/** All names to which some lead, one by one. */
function reached(from: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  // A set is walked to its end, with what is added on the way.
  for (const name of found) for (const other of next(name)) found.add(other);
  return found;
}

function referencesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ children }) =>
    (children ?? []).flatMap((child) => {
      const name = child.type === "footnote_reference" ? metaOf(child).footnote?.name : undefined;
      return name === undefined ? [] : [name];
    }),
  );
}

const reference = /\[\^([\p{L}\p{N}_.-]{1,60})\]/gu;

function hiddenReferencesIn(tokens: readonly Token[], lines: readonly string[]): readonly string[] {
  return tokens
    .flatMap((token) => hiddenTexts(token, lines))
    .flatMap((hidden) => Array.from(hidden.matchAll(reference), ([, name = ""]) => name));
}

function hiddenTexts(token: Token, lines: readonly string[]): readonly string[] {
  if (isHiddenBlock(token)) return [lines.slice(...(token.map ?? [0, 0])).join("\n")];
  return (token.children ?? [])
    .filter(isComment)
    .map((child) => `${child.content}${metaOf(child).hides?.blocks ?? ""}`);
}

function mayHide(token: Token): boolean {
  return isHiddenBlock(token) || (token.children ?? []).some(isComment);
}

/** Raw HTML that is no tag. */
function isComment(child: Token): boolean {
  return child.type === "html_inline" && metaOf(child).tag === undefined;
}
