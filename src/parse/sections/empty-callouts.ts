import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import { holdsNamedCallout } from "./judgements/named-callout.ts";

/**
 * The headings below a callout that is titled as the article and holds nothing, as its writer forgot the `>`: up to the
 * first heading that names a part of a study, the article may go on under each.
 */
export function belowEmptyCallout(body: BodyWithLexicon, named: ReadonlyMap<number, unknown>): ReadonlySet<number> {
  const { tokens } = body;
  const below = new Set<number>();
  let [opened, isBelow] = [0, false];
  for (const [index, { type, level }] of tokens.entries()) {
    if (level !== 0) continue;
    if (type === "callout_open") opened = index;
    else if (type === "callout_close")
      isBelow ||=
        tokens[index - 1]?.type === "callout_title_close" && holdsNamedCallout(body, tokens.slice(opened, index));
    else if (type === "heading_open" && named.has(index)) isBelow = false;
    else if (type === "heading_open" && isBelow) below.add(index);
  }
  return below;
}
