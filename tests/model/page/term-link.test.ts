import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { termLink } from "../../../src/model/page/term-link.ts";

it("takes a term's name and address and leaves its notes behind", () => {
  const term = { kind: "tags", name: "경제", permalink: permalinkOf("/tags/경제/"), notes: [] };
  expect(termLink(term)).toEqual({ name: "경제", permalink: "/tags/경제/" });
});
