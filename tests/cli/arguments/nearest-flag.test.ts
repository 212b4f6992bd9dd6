import { describe, expect, it } from "vitest";
import { nearestFlag } from "../../../src/cli/arguments/nearest-flag.ts";

const forms = ["open", "output", "tags", "date", "fix", "base-path"].map((flag) => ({ flag }));

describe("The option a mistyped one probably means", () => {
  it.each([
    ["--outpt", "--output"],
    ["--opne", "--open"],
    ["--Tags", "--tags"],
    ["--tag", "--tags"],
    ["--fixx", "--fix"],
    ["--basepath", "--base-path"],
    ["--out", "--output"],
    ["--Base", "--base-path"],
  ])("%s is near %s", (typed, flag) => expect(nearestFlag(typed, forms)).toBe(flag));

  it.each(["--nope", "--dogs", "--x", "--", "--help-me"])("%s is near none", (typed) =>
    expect(nearestFlag(typed, forms)).toBeNull(),
  );
});
