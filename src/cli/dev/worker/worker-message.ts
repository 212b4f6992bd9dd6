/** What a worker says to its supervisor. */
export type WorkerMessage =
  /** The site was built, or could not be. */
  | { readonly kind: "built" | "failed" }
  /** It serves on this port. */
  | { readonly kind: "serving"; readonly port: number }
  /** It has released its port. */
  | { readonly kind: "left" };

/** How a worker's first build went; `ended` if it ended without saying. */
export type BuildOutcome = "built" | "failed" | "ended";
