import { describe, expect, it } from "vitest";
import { collectPens } from "../../../src/index/lists/pens.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { type NoteTold, somewhere, studyNote } from "../../support/study-note.ts";

const marks = (...colors: readonly string[]) =>
  colors.map((color, index) => ({ color, text: `${color} ${index}`, place: somewhere }));

function pens(notes: readonly NoteTold[], highlightLegend: Readonly<Record<string, string>> = {}) {
  const published = notes.map((note, index) => ({ note: studyNote(note), permalink: permalinkOf(`/${index}/`) }));
  return collectPens(published, { highlightLegend });
}

describe("collectPens", () => {
  it("puts the pens of the legend first, then the most used", () => {
    const found = pens([{ highlights: marks("green", "yellow", "yellow", "blue", "red") }], { red: "", blue: "" });
    expect(found.map(({ color }) => color)).toEqual(["red", "blue", "yellow", "green"]);
  });

  it("keeps the passages of a note in reading order, newest note first", () => {
    const [red] = pens([
      { id: "new", highlights: marks("red", "red") },
      { id: "old", highlights: marks("red") },
    ]);
    expect(red?.passages.map(({ note, highlight }) => `${note.note.id} ${highlight.text}`)).toEqual([
      "new red 0",
      "new red 1",
      "old red 0",
    ]);
  });

  it("gives every colour an address, by its code where it has no name", () => {
    const addresses = pens([{ highlights: marks("red", "#1a2b3c") }]).map(({ permalink }) => permalink);
    expect(addresses).toEqual(["/highlights/1a2b3c/", "/highlights/red/"]);
  });
});
