import { expect, it } from "vitest";
import { corpusNotes } from "./corpus.ts";

it("the same count gives the same notes, 3 to 10 KB each", () => {
  const notes = corpusNotes(50);
  expect(corpusNotes(50)).toEqual(notes);
  const sizes = notes.map(({ text }) => Buffer.byteLength(text));
  expect(Math.min(...sizes)).toBeGreaterThan(1500);
  expect(Math.max(...sizes)).toBeLessThan(12_000);
  expect(new Set(notes.map(({ name }) => name)).size).toBe(50);
});
