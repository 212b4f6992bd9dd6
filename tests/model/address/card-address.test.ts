import { describe, expect, it } from "vitest";
import { cardAddress, cardWords, isCard } from "../../../src/model/address/card-address.ts";
import { type NoteTold, studyNote } from "../../support/study-note.ts";

const site = { title: "새김" };
const addressOf = (told: NoteTold) => cardAddress(studyNote(told), cardWords(studyNote(told), site));

describe("a note's card", () => {
  it("says the student's own words", () => {
    const note = studyNote({ title: "제목", summary: "요약", keywords: ["가", "나", "다", "라", "마"] });
    expect(cardWords(note, site)).toEqual({
      site: "새김",
      title: "제목",
      summary: "요약",
      date: "2021-12-15",
      keywords: ["가", "나", "다", "라"],
    });
  });

  it("is known by its name", () => {
    expect(isCard(addressOf({ title: "제목" }).slice("/assets/".length))).toBe(true);
    for (const own of ["img/cards/mine.png", "img/2021-12-15-0f8094f9.png"]) expect(isCard(own)).toBe(false);
  });

  it("is kept under a name of its day and words, another for other words and other notes", () => {
    expect(addressOf({ title: "제목" })).toMatch(/^\/assets\/img\/cards\/2021-12-15-[0-9a-f]{8}\.png$/u);
    expect(addressOf({ title: "제목" })).toBe(addressOf({ title: "제목", tags: ["경제"] }));
    expect(addressOf({ title: "제목" })).not.toBe(addressOf({ title: "다른 제목" }));
    expect(addressOf({ id: "a" })).not.toBe(addressOf({ id: "b" }));
  });
});
