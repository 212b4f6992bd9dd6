import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { OptionForm } from "./options.ts";

const shortestBeginning = 3;

/**
 * The option that a mistyped or shortened one (`--outpt`, `--out`) probably means; null if none is near. The dashes,
 * which all share, make none near.
 */
export function nearestFlag(typed: string, forms: readonly Pick<OptionForm, "flag">[]): string | null {
  const name = typed.replace(/^-+/u, "");
  const flags = forms.map(({ flag }) => flag);
  const begun = name.length < shortestBeginning ? [] : flags.filter((flag) => flag.startsWith(name.toLowerCase()));
  const nearest = nearestSpelling(name, flags) ?? (begun.length === 1 ? (begun[0] ?? null) : null);
  return nearest === null ? null : `--${nearest}`;
}
