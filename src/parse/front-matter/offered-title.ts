import { firstHeading } from "./first-heading.ts";
import { plainScalar } from "./quote-scalar.ts";

/** A body's first heading as it can be typed behind `title:`, in quotes where YAML would take it for something else; null when there is no heading. */
export function offeredTitle(body: string): string | null {
  const heading = firstHeading(body);
  return heading === null ? null : plainScalar(heading);
}
