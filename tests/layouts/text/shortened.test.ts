import { expect, it } from "vitest";
import { shortened } from "../../../layouts/text/shortened.ts";

it("a word that would be cut in two is left out, unless it is very long", () => {
  expect(shortened("The interesting part", 8)).toBe("The…");
  expect(shortened("The interesting part", 17)).toBe("The interesting…");
  expect(shortened(`가 ${"나".repeat(40)}`, 30)).toBe(`가 ${"나".repeat(27)}…`);
});

it("a long text is cut between letters, and says so", () => {
  expect(shortened("기준금리", 4)).toBe("기준금리");
  expect(shortened("기준금리", 3)).toBe("기준…");
  expect(shortened("가 나", 3)).toBe("가 나");
  expect(shortened("가 나다", 3)).toBe("가…");
  expect(shortened("🌱🌱🌱", 2)).toBe("🌱…");
});
