import type { FrontMatter } from "../note/front-matter.ts";
import { type Diagnostic, diagnose } from "../problem/diagnostic.ts";
import type { Placed } from "../problem/place.ts";
import type { Permalink, SourcePath } from "./addresses.ts";
import { decodeAddress } from "./decode-address.ts";
import { type PermalinkProblem, permalinkOf, permalinkProblem } from "./permalink.ts";

/** An address that a note had before: where it is answered, or why it cannot be. */
type RedirectReading = { readonly from: Permalink } | { readonly reason: PermalinkProblem };

/** The addresses of `redirect_from:` that can be answered, each once. */
export function redirectsOf({ redirectFrom }: FrontMatter): readonly Placed<Permalink>[] {
  const redirects = redirectFrom.flatMap(({ value, place }) => {
    const reading = readRedirect(value);
    return "from" in reading ? [{ value: reading.from, place }] : [];
  });
  return redirects.filter(({ value }, index) => redirects.findIndex((other) => other.value === value) === index);
}

/** Reports which addresses of `redirect_from:` cannot be answered. */
export function redirectProblems({ redirectFrom }: FrontMatter, source: SourcePath): readonly Diagnostic[] {
  return redirectFrom.flatMap(({ value, place }) => {
    const reading = readRedirect(value);
    return "from" in reading
      ? []
      : [diagnose("redirect-invalid", { typed: value, reason: reading.reason }, { source, place })];
  });
}

/** Reads an old address as Jekyll's own plugin does: one that does not end in `/` is a file, `.html` where it has no other ending. */
function readRedirect(typed: string): RedirectReading {
  const decoded = decodeAddress(typed.trim());
  if (decoded === null) return { reason: "bad-percent" };
  const begun = decoded.startsWith("/") ? decoded : `/${decoded}`;
  const from = /\/$|\.[a-z0-9]+$/iu.test(begun) ? begun : `${begun}.html`;
  const reason = typed.includes("#") ? "query-or-fragment" : problemOf(decoded, from);
  return reason === null ? { from: permalinkOf(from) } : { reason };
}

function problemOf(decoded: string, from: string): PermalinkProblem | null {
  return /^[a-z]+:\/\//iu.test(decoded) ? "no-leading-slash" : permalinkProblem(from);
}
