import type Token from "markdown-it/lib/token.mjs";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { blocksIn } from "../visible/blocks.ts";
import { readHeading } from "./forms/heading.ts";
import { OpenElements } from "./open-elements.ts";

/** Elements in which a writer folds or boxes text. */
const holders: ReadonlySet<string> = new Set(["details", "div", "aside", "section"]);

/** A heading of the body. */
interface Heading {
  readonly start: number;
  /** Whether it names a section, which divides the body anywhere. */
  readonly isNamed: boolean;
}

/** A closed element, as the number of headings before each of its tags. */
interface Holder {
  readonly from: number;
  readonly to: number;
}

/**
 * Where headings start that an HTML element encloses together with what follows them: starting a part of the body there
 * would tear the fold or box in two. An element enclosing a section's heading is torn anyway.
 */
export function enclosedHeadings(body: BodyWithLexicon): ReadonlySet<number> {
  if (!holdsHtmlBlock(body.tokens)) return new Set();
  const { headings, closed } = headingsAndHolders(body);
  if (closed.length === 0) return new Set();
  const namedBefore = [0];
  for (const { isNamed } of headings) namedBefore.push((namedBefore.at(-1) ?? 0) + Number(isNamed));
  const steps = headings.map(() => 0).concat(0);
  for (const { from, to } of closed) {
    if (namedBefore[from] !== namedBefore[to]) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let depth = 0;
  return new Set(
    headings.flatMap(({ start }, index) => {
      depth += steps[index] ?? 0;
      return depth > 0 ? [start] : [];
    }),
  );
}

function holdsHtmlBlock(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.type === "html_block") return true;
  return false;
}

function headingsAndHolders(body: BodyWithLexicon) {
  const headings: Heading[] = [];
  const closed: Holder[] = [];
  const elements = new OpenElements<number>();
  for (const block of blocksIn(body.tokens, 0, body.tokens.length)) {
    if (block.type === "heading") {
      const reading = readHeading(body, block);
      headings.push({ start: block.start, isNamed: reading.kind === "heading" && reading.value !== null });
    }
    for (const { name, closing } of holderTags(block.open)) {
      if (!closing) elements.begin(name, headings.length);
      const from = closing ? elements.end(name).at(-1) : undefined;
      if (from !== undefined) closed.push({ from, to: headings.length });
    }
  }
  return { headings, closed };
}

function holderTags(token: Token): readonly { readonly name: string; readonly closing: boolean }[] {
  if (token.type !== "html_block") return [];
  return (token.children ?? []).flatMap((child) => {
    const { tag } = metaOf(child);
    return child.type === "html_inline" && tag !== undefined && holders.has(tag.name) ? [tag] : [];
  });
}
