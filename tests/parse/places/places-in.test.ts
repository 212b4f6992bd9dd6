import { expect, it } from "vitest";
import { placesIn } from "../../../src/parse/places/places-in.ts";
import { bodyOf } from "../../support/parse-body.ts";

it("finds ranges of several tokens in the file, in any order", () => {
  const text = "> 금리가 *올랐다*\n> 많이\n\n- 환율도";
  const body = bodyOf(text);
  const placeIn = placesIn(body);
  const holders = body.tokens.filter(({ type }) => type === "inline");
  const typed = (index: number, words: string): string => {
    const [holder] = holders.slice(index);
    if (holder === undefined) throw new Error("the text has fewer paragraphs");
    const start = holder.content.indexOf(words);
    const place = placeIn(holder, { start, end: start + words.length });
    return text.slice(place.start.offset, place.end.offset);
  };
  expect([typed(0, "올랐다"), typed(1, "환율"), typed(0, "많이"), typed(0, "금리")]).toEqual([
    "올랐다",
    "환율",
    "많이",
    "금리",
  ]);
});
