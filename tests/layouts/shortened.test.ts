import { expect, it } from "vitest";
import { shortened } from "../../layouts/shortened.ts";

it("a long text is cut between letters, and says so", () => {
  expect(shortened("기준금리", 4)).toBe("기준금리");
  expect(shortened("기준금리", 3)).toBe("기준…");
  expect(shortened("가 나", 3)).toBe("가 나");
  expect(shortened("가 나다", 3)).toBe("가…");
  expect(shortened("🌱🌱🌱", 2)).toBe("🌱…");
});
