import { expect, it } from "vitest";
import { isMadeByUnknown, isMadeWith } from "../../../src/import/blog/made-with.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const next = blogInMemory({ "package.json": '{"dependencies":{"next":"15"}}' });

it("is said by the package", () => {
  expect([isMadeWith("next", next), isMadeWith("nex", next), isMadeWith("next", blogInMemory({}))]).toEqual([
    true,
    false,
    false,
  ]);
});

it("is a program whose addresses are unknown", () => {
  expect([next, blogInMemory({ "a.md": "" })].map(isMadeByUnknown)).toEqual([true, false]);
});
