import { expect, it } from "vitest";
import { searchWordsIn } from "../../../src/model/words/search-words.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { day } from "../../support/study-note.ts";

it.each(["ko", "en"] as const)("writes days as the site's other pages do: %s", (language) => {
  for (const date of ["2026-09-01", "2026-06-30", "2021-12-15"]) {
    expect(searchWordsIn(language).date(date)).toBe(wordsIn(language).dates.numeric(day(date)));
  }
});
