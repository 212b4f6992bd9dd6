import { expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { controlsLeftOut } from "../../src/parse/controls-left-out.ts";
import { placeOf, sourceText } from "../../src/parse/places/source-text.ts";
import { seen } from "../support/front-matter.ts";

it("tells all control characters once, at the first", () => {
  const text = "가\u001b나\u0001";
  const source = sourceText(text);
  const located = {
    text,
    path: "posts/a.md" as SourcePath,
    placeOf: (range: { readonly start: number; readonly end: number }) => placeOf(source, range.start, range.end),
  };
  const ranges = [
    { start: 1, end: 2 },
    { start: 3, end: 4 },
  ];
  const told = controlsLeftOut(ranges, located);
  expect(seen(told)).toEqual(["file-control-character 1:2-1:3"]);
  expect(told.map(({ facts }) => facts)).toEqual([{ code: "U+001B", count: 2 }]);
  expect(controlsLeftOut([], located)).toEqual([]);
});
