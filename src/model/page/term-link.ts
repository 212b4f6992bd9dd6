import type { TermLink } from "../library.ts";

/** What a page that only names a term knows of it. */
export function termLink({ name, permalink }: TermLink): TermLink {
  return { name, permalink };
}
