import { expect, it } from "vitest";
import { ownPictures } from "../../../src/site/assets/own-pictures.ts";

it("the site's own pictures are its icons, as far as they are there, and the one that others show of it", () => {
  const own = ownPictures(["img/icon.svg", "img/chart.png"]);
  expect([...own].toSorted()).toEqual(["img/icon.svg", "img/social.png"]);
});
