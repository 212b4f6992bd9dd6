import { expect, it } from "vitest";
import { addressSettings } from "../../../src/import/settings/address-settings.ts";

it.each([
  ["https://a.github.io/b/", { origin: "https://a.github.io", basePath: "/b/" }],
  ["a.github.io/b", { origin: "https://a.github.io", basePath: "/b/" }],
  ["http://blog.kr", { origin: "http://blog.kr" }],
  ["https://example.org/", {}],
  ["a b", {}],
  ["/", {}],
  [null, {}],
])("reads %s", (typed, settings) => {
  expect(Object.fromEntries(addressSettings(typed, "baseURL").map(({ to, value }) => [to, value]))).toEqual(settings);
});
