import { cardAddress, cardWords, isCard } from "../../model/address/card-address.ts";
import type { Library } from "../../model/library.ts";
import type { SiteConfig } from "../../model/site-config.ts";

/**
 * Cards in the assets folder that belong to no published note: they show the words of a note that is a draft again, or
 * words its author has withdrawn, and stay hidden until cards are drawn again.
 */
export function staleCards(
  assets: readonly string[],
  { notes, unlisted }: Pick<Library, "notes" | "unlisted">,
  config: Pick<SiteConfig, "title" | "language">,
): readonly string[] {
  const cards = assets.filter(isCard);
  if (cards.length === 0) return [];
  const current = new Set<string>(
    [...notes, ...unlisted].map(({ note }) => cardAddress(note, cardWords(note, config))),
  );
  return cards.filter((path) => !current.has(`/assets/${path}`));
}
