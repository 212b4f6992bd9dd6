import { describe, expect, it } from "vitest";
import { readComments } from "../../../src/site/config/read-comments.ts";

const setting = { key: "comments", where: { source: null, place: null } };
const giscus = { repo: "kim/notes", repoId: "R_1", category: "General", categoryId: "C_1" };

function wrongKeys(found: unknown): readonly unknown[] {
  const reading = readComments(found, setting);
  return "problems" in reading
    ? reading.problems.map(({ rule, facts }) => [rule, "key" in facts ? facts.key : null])
    : [];
}

describe("reading the comments", () => {
  it("takes the four values of giscus, or null", () => {
    expect(readComments(giscus, setting)).toEqual({ value: giscus });
    expect(readComments(null, setting)).toEqual({ value: null });
  });

  it.each(["repo", "repoId", "category", "categoryId"])("refuses comments without %s", (key) => {
    expect(wrongKeys({ ...giscus, [key]: "" })).toEqual([["config-type", `comments.${key}`]]);
    expect(wrongKeys(Object.fromEntries(Object.entries(giscus).filter(([name]) => name !== key)))).toEqual([
      ["config-type", `comments.${key}`],
    ]);
  });

  it("refuses a key that giscus does not have", () => {
    expect(wrongKeys({ ...giscus, repoid: "R_1" })).toEqual([["config-unknown-key", "comments.repoid"]]);
  });

  it("refuses anything but an object", () => {
    expect(wrongKeys(true)).toEqual([["config-type", "comments"]]);
  });
});
