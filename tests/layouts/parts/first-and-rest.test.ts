import { expect, it } from "vitest";
import { firstAndRest } from "../../../layouts/parts/first-and-rest.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

it("shows a short list whole, also when a word or two are over", () => {
  expect(firstAndRest([])).toEqual({ first: [], rest: [] });
  expect(firstAndRest(numbers(10))).toEqual({ first: numbers(10), rest: [] });
});

it("shows the first eight of a long list", () => {
  expect(firstAndRest(numbers(11))).toEqual({ first: numbers(8), rest: [8, 9, 10] });
});
