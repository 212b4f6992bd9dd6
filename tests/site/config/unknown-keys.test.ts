import { describe, expect, it } from "vitest";
import { unknownKeys } from "../../../src/site/config/unknown-keys.ts";

const where = { source: null, place: null };

describe("unknown keys", () => {
  it("are each met with the key that was meant, if one is near", () => {
    const problems = unknownKeys({ tilte: 1, zzzz: 2, title: 3 }, ["title", "author"], { key: "", where });
    expect(problems.map(({ facts }) => facts)).toEqual([
      { key: "tilte", nearest: "title", known: ["title", "author"] },
      { key: "zzzz", nearest: null, known: ["title", "author"] },
    ]);
  });

  it("are named with the setting that contains them", () => {
    expect(unknownKeys({ rpeo: 1 }, ["repo"], { key: "comments", where })[0]?.facts).toMatchObject({
      key: "comments.rpeo",
    });
  });
});
