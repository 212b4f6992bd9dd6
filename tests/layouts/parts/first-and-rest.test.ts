import { expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { firstAndRest, unfolding } from "../../../layouts/parts/first-and-rest.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

it("shows a short list whole, also when a word or two are over", () => {
  expect(firstAndRest([])).toEqual({ first: [], rest: [] });
  expect(firstAndRest(numbers(10))).toEqual({ first: numbers(10), rest: [] });
});

it("shows the first eight of a long list", () => {
  expect(firstAndRest(numbers(11))).toEqual({ first: numbers(8), rest: [8, 9, 10] });
});

it("unfolds the rest behind a line that says how much it is", () => {
  expect(unfolding("더 보기 3", html`<ul></ul>`).text).toBe(
    '<details class="more-questions"><summary>더 보기 3</summary><ul></ul></details>',
  );
  expect(unfolding("<3>", null, "more-words").text).toBe(
    '<details class="more-words"><summary>&lt;3&gt;</summary></details>',
  );
});
