/** Why a page was not fetched, as data; the CLI puts words to it. */
export type FetchRefusal =
  | { readonly kind: "not-a-web-address"; readonly address: string }
  | { readonly kind: "private-address"; readonly host: string }
  | { readonly kind: "unknown-host"; readonly host: string }
  | { readonly kind: "unreachable"; readonly host: string; readonly code: string }
  | { readonly kind: "too-slow"; readonly seconds: number }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "too-many-redirects"; readonly limit: number }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "wrong-type"; readonly type: string };

/** Carries a refusal out of a chain of callbacks to the one place that turns it into a result. */
export class Refused extends Error {
  readonly refusal: FetchRefusal;

  constructor(refusal: FetchRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
