import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { placesIn } from "./places/places-in.ts";

/** Reports elements that their author hides, whose words are left out of the site. */
export function findHiddenHtml(body: Body, source: SourcePath): readonly Diagnostic[] {
  const placeIn = placesIn(body);
  return body.tokens.flatMap((holder) =>
    (holder.children ?? []).flatMap((token) => {
      const { hides, start = 0 } = metaOf(token);
      if (hides === undefined) return [];
      const { element } = hides;
      const typed = /^<[^>]*>/u.exec(token.content)?.[0] ?? `<${element}>`;
      const place = placeIn(holder, { start, end: start + typed.length });
      return [diagnose("hidden-html", { element, typed }, { source, place })];
    }),
  );
}
