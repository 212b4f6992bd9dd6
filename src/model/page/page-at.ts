import type { OutputPath, Permalink } from "../address/addresses.ts";

/** Every page's kind, address and output path. */
export interface PageAt<Kind extends string> {
  readonly kind: Kind;
  readonly permalink: Permalink;
  readonly output: OutputPath;
}

/** One page of a long list; `number` counts from 1. */
export interface PageOfList {
  readonly number: number;
  readonly count: number;
  readonly previous: Permalink | null;
  readonly next: Permalink | null;
}
