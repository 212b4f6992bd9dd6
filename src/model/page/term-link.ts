import type { TermLink } from "../library.ts";

/** Reduces a term to what a page that only names it needs. */
export function termLink({ name, permalink }: TermLink): TermLink {
  return { name, permalink };
}
