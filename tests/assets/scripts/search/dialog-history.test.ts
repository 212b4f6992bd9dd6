import { expect, it } from "vitest";
import { DialogHistory } from "../../../../assets/scripts/search/dialog-history.ts";

it("remembers the present search without an address, and begins with what was typed", () => {
  const history = new DialogHistory({ query: "금", tag: null, year: null, color: null });
  expect(history.request.query).toBe("금");
  history.write({ query: "금리", tag: "경제", year: null, color: null });
  history.keep();
  expect(history.request).toEqual({ query: "금리", tag: "경제", year: null, color: null });
});
