import type { FrontMatter } from "../note/front-matter.ts";
import { type Diagnostic, diagnose } from "../problem/diagnostic.ts";
import type { Placed } from "../problem/place.ts";
import type { Permalink, SourcePath } from "./addresses.ts";
import { decodeAddress } from "./decode-address.ts";
import { type PermalinkProblem, permalinkOf, permalinkProblem } from "./permalink.ts";

/** A note's previous address: where it redirects from, or why it cannot. */
type RedirectReading = { readonly from: Permalink } | { readonly reason: PermalinkProblem };

/** The valid addresses of `redirect_from:`, each once. */
export function redirectsOf({ redirectFrom }: FrontMatter): readonly Placed<Permalink>[] {
  const redirects = redirectFrom.flatMap(({ value, place }) => {
    const reading = readRedirect(value);
    return "from" in reading ? [{ value: reading.from, place }] : [];
  });
  return redirects.filter(({ value }, index) => redirects.findIndex((other) => other.value === value) === index);
}

/** Reports invalid addresses in `redirect_from:`. */
export function redirectProblems({ redirectFrom }: FrontMatter, source: SourcePath): readonly Diagnostic[] {
  return redirectFrom.flatMap(({ value, place }) => {
    const reading = readRedirect(value);
    return "from" in reading
      ? []
      : [diagnose("redirect-invalid", { typed: value, reason: reading.reason }, { source, place })];
  });
}

/**
 * Reads an old address as Jekyll's redirect plugin does: without a final `/` it is a file, with `.html` added if it has
 * no extension.
 */
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
