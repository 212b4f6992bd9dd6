import { expect, it } from "vitest";
import { escapeAddress } from "../../../src/import/links/escape-address.ts";

it("escapes what would end an address in a note, and leaves 한글 readable", () => {
  expect(escapeAddress("/assets/그림 (1)#a?.png")).toBe("/assets/그림%20%281%29%23a%3F.png");
});
