/** Why a document was not fetched, as data; it is put into words when reported. */
export type FetchRefusal =
  | { readonly kind: "not-a-web-address"; readonly address: string }
  | { readonly kind: "private-address"; readonly host: string }
  | { readonly kind: "unknown-host"; readonly host: string }
  | { readonly kind: "unreachable"; readonly host: string; readonly code: string }
  | { readonly kind: "broken-off"; readonly host: string }
  | { readonly kind: "too-slow"; readonly seconds: number }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "too-many-redirects"; readonly limit: number }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "wrong-type"; readonly type: string };
