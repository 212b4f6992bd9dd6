import { expect, it } from "vitest";
import { escapeAddress, escapeWebAddress } from "../../../src/import/links/escape-address.ts";

it("escapes what would end an address in a note, and leaves 한글 readable", () => {
  expect(escapeAddress("/assets/그림 (1)#a?.png")).toBe("/assets/그림%20%281%29%23a%3F.png");
});

it("leaves the escapes, the query and the fragment of an address on the web", () => {
  expect(escapeWebAddress("https://a.kr/%EA%B8%80 (1)?a=b&c#d")).toBe("https://a.kr/%EA%B8%80%20%281%29?a=b&c#d");
});
