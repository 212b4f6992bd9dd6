import { expect, it } from "vitest";
import { assetAddress } from "../../../src/model/address/asset-address.ts";

it("composes the letters of a file's name", () => {
  expect(assetAddress("img/차트.png".normalize("NFD"))).toBe("/assets/img/차트.png");
});
