import { expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { cardAddress, cardWords } from "../../../src/model/address/card-address.ts";
import { staleCards } from "../../../src/site/assets/stale-cards.ts";
import { siteConfig, studyNote } from "../../support/study-note.ts";

const config = siteConfig();
const shown = studyNote({ id: "a" });
const cardOf = (note: typeof shown) => cardAddress(note, cardWords(note, config)).slice("/assets/".length);

it("cards of no published note are distinguished from others, and from other pictures", () => {
  const library = buildLibrary([shown], config);
  const old = "img/cards/2021-12-15-00000000.png";
  const others = ["img/cards/mine.png", "img/2021-12-15-00000000.png", "img/a.png"];
  expect(staleCards([cardOf(shown), old, ...others], library, config)).toEqual([old]);
  expect(staleCards([cardOf(shown)], buildLibrary([], config), config)).toEqual([cardOf(shown)]);
  expect(staleCards(others, library, config)).toEqual([]);
});
