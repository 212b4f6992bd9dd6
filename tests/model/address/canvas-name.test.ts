import { expect, it } from "vitest";
import { isCanvasName } from "../../../src/model/address/canvas-name.ts";

it("knows a canvas by its ending", () => {
  expect(["지도.canvas", " 폴더/Map.CANVAS ", "지도.canvas#가"].map(isCanvasName)).toEqual([true, true, true]);
  expect(["canvas", "지도.canvas 읽기", "지도.md"].map(isCanvasName)).toEqual([false, false, false]);
});
