import type { OutputPath, Permalink } from "../address/addresses.ts";

/** What every page has: its kind, where it is found and where it is written. */
export interface PageAt<Kind extends string> {
  readonly kind: Kind;
  readonly permalink: Permalink;
  readonly output: OutputPath;
}

/** One page of a long list: `number` counts from 1. */
export interface PageOfList {
  readonly number: number;
  readonly count: number;
  readonly previous: Permalink | null;
  readonly next: Permalink | null;
}
