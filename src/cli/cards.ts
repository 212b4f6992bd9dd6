import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { cardPage } from "../../layouts/documents/card-page.ts";
import { cardAddress, cardsFolder, cardWords, isCard } from "../model/address/card-address.ts";
import { cardsWords } from "../model/words/cards.ts";
import type { LoadedPlan } from "../site/load-and-plan.ts";
import { findBrowser } from "./cards/find-browser.ts";
import { photograph } from "./cards/photograph.ts";
import type { Command } from "./command.ts";
import { planWork } from "./project/plan-work.ts";

/**
 * Draws a card for every note that lacks an up-to-date one, and removes outdated cards. A build uses the cards that
 * exist.
 */
export const cards: Command = async (options, io) => {
  const plannedWork = await planWork({ command: "cards", options, io });
  if (plannedWork === null) return 2;
  const words = cardsWords[plannedWork.language];
  // With settings that cannot be read, cards would show another name, or words that are to be withheld.
  if (plannedWork.planned.plan.report.errors > 0) {
    io.stderr.write(`${words.faulty}\n`);
    return 1;
  }
  const folder = join(plannedWork.work.request.assetsFolder, cardsFolder);
  const wanted = wantedCards(plannedWork.planned);
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => isCard(`${cardsFolder}/${name}`)) : [];
  const missing = [...wanted].filter(([name]) => !there.includes(name));
  const old = there.filter((name) => !wanted.has(name));
  const browser = missing.length === 0 ? null : findBrowser(io.env);
  if (browser === null && missing.length > 0) {
    io.stderr.write(`${words.noBrowser}\n`);
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of missing) {
    const photographed = await photograph(browser ?? "", page, join(folder, name));
    if (photographed === "drawn") continue;
    io.stderr.write(`${words.failed[photographed](browser ?? "")}\n`);
    return photographed === "not-started" ? 2 : 1;
  }
  for (const name of old) rmSync(join(folder, name));
  io.stdout.write(`${words.done(missing.length, wanted.size - missing.length, old.length)}\n`);
  return 0;
};

/** Each card's file name with the page to photograph. */
function wantedCards({ plan, loaded }: LoadedPlan): ReadonlyMap<string, string> {
  const { notes, unlisted } = plan.library;
  return new Map(
    [...notes, ...unlisted].map(({ note }) => {
      const words = cardWords(note, loaded.config);
      return [basename(cardAddress(note, words)), cardPage(words)];
    }),
  );
}
