import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { DayWords } from "../../../src/model/words/words.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";

const studyPlaces = [sitePlaces.keywords, sitePlaces.questions, sitePlaces.glossary];

/** What days with notes are called: of study, except on a blog whose posts have no part that only study notes have. */
export function dayWords({ config, emptyIndexes }: SiteView): DayWords {
  const isOfStudy = studyPlaces.some((place) => !emptyIndexes.includes(place));
  return wordsIn(config.language).days[isOfStudy ? "studied" : "written"];
}
