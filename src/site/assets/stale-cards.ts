import { cardAddress, cardWords, isCard } from "../../model/address/card-address.ts";
import type { Library } from "../../model/library.ts";
import type { SiteConfig } from "../../model/site-config.ts";

/**
 * Among the files of the assets folder, the cards that no published note has: they show the words of a note that has become a
 * draft, or words that its author has taken back, and are nobody's to see until cards are drawn again.
 */
export function staleCards(
  assets: readonly string[],
  { notes, unlisted }: Pick<Library, "notes" | "unlisted">,
  config: Pick<SiteConfig, "title">,
): readonly string[] {
  const cards = assets.filter(isCard);
  if (cards.length === 0) return [];
  const current = new Set<string>(
    [...notes, ...unlisted].map(({ note }) => cardAddress(note, cardWords(note, config))),
  );
  return cards.filter((path) => !current.has(`/assets/${path}`));
}
