import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { placesIn } from "./places/places-in.ts";
import { textBesideMarkup } from "./visible/visible-text.ts";

/**
 * `==물가가 올랐다`, before a word: between words it is a comparison, after a backslash it is text, and before a
 * particle (`==는`) it is spoken of.
 */
const opening = /(?<=^|[\s("'“‘*_])==(?!(?:는|를|을|의|와|과|로|란|라는)(?![\p{L}\p{N}]))([^\s=][^\n=]{0,20})/gu;

/** Reports, once per paragraph, a highlight that is begun with `==` and not ended in the same paragraph. */
export function findUnclosedEquals(body: Body, source: SourcePath): readonly Diagnostic[] {
  const placeIn = placesIn(body);
  return holdersOfEquals(body.tokens).flatMap((holder) => {
    const begun = unclosedIn(holder);
    if (begun === null) return [];
    const { typed, start } = begun;
    const place = placeIn(holder, { start, end: start + typed.length });
    return [diagnose("highlight-unclosed", { typed }, { source, place })];
  });
}

function holdersOfEquals(tokens: readonly Token[]): readonly Token[] {
  const holders: Token[] = [];
  for (const token of tokens) if (token.children !== null && token.content.includes("==")) holders.push(token);
  return holders;
}

function unclosedIn(holder: Token): { readonly typed: string; readonly start: number } | null {
  const words = textBesideMarkup(holder);
  for (const { 0: typed, index } of holder.content.matchAll(opening)) {
    const [first = ""] = /^==[^\s*_`[\]<$\\&]+/u.exec(typed) ?? [];
    if (first !== "" && words.includes(first)) return { typed: typed.trim(), start: index };
  }
  return null;
}
