import { expect, it } from "vitest";
import { webPlaceOf } from "../../../src/import/blog/web-place.ts";

it("is the host and the folder that a blog says, and the top of no host where it says neither", () => {
  const said = [
    { from: [], to: "title", value: "t" },
    { from: [], to: "origin", value: "https://a.kr" },
    { from: [], to: "basePath", value: "/blog/" },
  ] as const;
  expect(webPlaceOf(said)).toEqual({ origin: "https://a.kr", basePath: "/blog/" });
  expect(webPlaceOf([])).toEqual({ origin: null, basePath: "/" });
});
