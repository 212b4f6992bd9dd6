import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { OptionForm } from "./options.ts";

/** The option that a mistyped one (`--outpt`) probably means; null if none is near. The dashes, which all share, make none near. */
export function nearestFlag(typed: string, forms: readonly Pick<OptionForm, "flag">[]): string | null {
  const nearest = nearestSpelling(
    typed.replace(/^-+/u, ""),
    forms.map(({ flag }) => flag),
  );
  return nearest === null ? null : `--${nearest}`;
}
