import { describe, expect, it } from "vitest";
import { completeTags } from "../../src/writing/complete-tags.ts";

const known = ["경제", "금리", "기준금리", "Economy"];

describe("completeTags", () => {
  it("offers everything while nothing is typed, in the order given", () => {
    expect(completeTags("", known)).toEqual({ offered: known, completed: "경제" });
  });

  it("offers tags that begin like this before those that contain it", () => {
    expect(completeTags("금리", known).offered).toEqual(["기준금리"]);
    expect(completeTags("금", known)).toEqual({ offered: ["금리", "기준금리"], completed: "금리" });
  });

  it("understands a syllable that is not finished, other case, and a hash sign", () => {
    expect(completeTags("그", known).offered[0]).toBe("금리");
    expect(completeTags("econ", known).completed).toBe("Economy");
    expect(completeTags("#econ", known).completed).toBe("Economy");
  });

  it("completes the last tag of several and offers none twice", () => {
    expect(completeTags("경제, 기", known)).toEqual({ offered: ["기준금리"], completed: "경제, 기준금리" });
    expect(completeTags("경제,", known).offered).toEqual(["금리", "기준금리", "Economy"]);
  });

  it("leaves a line alone that nothing completes", () => {
    expect(completeTags("새 말", known)).toEqual({ offered: [], completed: "새 말" });
  });
});
