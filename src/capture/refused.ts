import type { FetchRefusal } from "../model/fetch-refusal.ts";

/** Carries a refusal out of nested callbacks to the one place that turns it into a result. */
export class Refused extends Error {
  readonly refusal: FetchRefusal;

  constructor(refusal: FetchRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
