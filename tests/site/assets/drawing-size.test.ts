import { expect, it } from "vitest";
import { drawingSize } from "../../../src/site/assets/drawing-size.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

it.each([
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7 3" width="720" height="300" aria-label="a > b"><rect width="1" height="1"/></svg>',
  `\uFEFF<?xml version="1.0"?>\n<!-- <svg width="1" height="1"> -->\n<!DOCTYPE svg>\n<svg height='299.6px'\nwidth=' 720 '>`,
])("reads the size that a drawing says it has: %s", (text) => {
  expect(drawingSize(text)).toEqual({ width: 720, height: 300 });
});

it.each([
  '<svg viewBox="0 0 720 300"><rect width="720" height="300"/></svg>',
  '<svg width="100%" height="300">',
  '<svg width="20em" height="10em">',
  '<svg width="0" height="300">',
  '<svg stroke-width="720" data-height="300">',
  '<html><svg width="720" height="300">',
  "",
])("knows no size of what takes the width of its place, or is no drawing: %s", (text) => {
  expect(drawingSize(text)).toBeNull();
});

it.each(["<!--", "<!---->", "<??>", "<?", " ", '<svg a="', "<svg a='1' "])(
  "takes time linear in what never ends: %s",
  (part) => {
    expect(drawingSize(part.repeat(1000))).toBeNull();
    expect(costGrowth((size) => drawingSize(part.repeat(size)), 10_000)).toBeLessThan(nearlyLinear);
  },
);
