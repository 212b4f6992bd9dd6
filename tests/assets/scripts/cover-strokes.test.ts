import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { startCovering } from "../../../assets/scripts/cover-strokes.ts";

const clipping = '<div class="clipping"><input type="checkbox" class="cover"><p><mark>말</mark></p></div>';

function pageWith(body: string, isCovered = false) {
  const { document } = parseHTML(`<html><body>${body}<mark>밖</mark></body></html>`);
  const cover = document.querySelector<HTMLInputElement>(".cover");
  const turn = (checked: boolean): void => {
    if (cover !== null) cover.checked = checked;
  };
  turn(isCovered);
  startCovering(document);
  return {
    press: (checked: boolean): void => {
      turn(checked);
      cover?.dispatchEvent(new (document.defaultView ?? window).Event("change"));
    },
    reached: () => Array.from(document.querySelectorAll('mark[tabindex="0"]'), (mark) => mark.textContent),
  };
}

it("strokes are reached by a keyboard while they are covered, and no longer", () => {
  const { press, reached } = pageWith(clipping);
  expect(reached()).toEqual([]);
  press(true);
  expect(reached()).toEqual(["말"]);
  press(false);
  expect(reached()).toEqual([]);
});

it("a page whose browser remembers the switch is as the switch says", () => {
  expect(pageWith(clipping, true).reached()).toEqual(["말"]);
});

it("a page without the switch is left alone", () => {
  expect(pageWith("<mark>말</mark>").reached()).toEqual([]);
});
