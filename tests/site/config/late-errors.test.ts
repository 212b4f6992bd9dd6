import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import { LateErrors } from "../../../src/site/config/late-errors.ts";

const source = { path: "site.config.ts" as SourcePath, text: "" };

function withOneRun(): LateErrors {
  const errors = new LateErrors();
  errors.expect("/a/1.mjs", {
    names: ["1.mjs"],
    source,
    problemOf: (error) =>
      diagnose("config-broken", { reason: String(error), cause: "thrown" }, { source: source.path, place: null }),
  });
  return errors;
}

function thrownIn(file: string, message = "late"): Error {
  const error = new Error(message);
  error.stack = `Error: ${message}\n    at file:///a/${file}:1:1`;
  return error;
}

describe("an error that nobody caught", () => {
  it("is a configuration's when its code threw it, or when it is no error at all", () => {
    const errors = withOneRun();
    expect(errors.take(thrownIn("2.mjs"))).toBe(false);
    expect(errors.untold()).toBeNull();
    expect(errors.take(thrownIn("1.mjs"))).toBe(true);
    expect(errors.untold()?.problem.facts).toMatchObject({ reason: "Error: late" });
    expect(withOneRun().take("late")).toBe(true);
    expect(new LateErrors().take("late")).toBe(false);
  });

  it("is kept, and told by whoever asks first, in the configuration's language", () => {
    const errors = withOneRun();
    errors.speak("/a/1.mjs", "en");
    errors.take(thrownIn("1.mjs"));
    expect(errors.untold()).toMatchObject({ language: "en", source });
    expect(errors.toldOf("/a/1.mjs")).toHaveLength(1);
    expect(errors.untold()).toBeNull();
    expect(errors.toldOf("/a/1.mjs")).toHaveLength(1);
    expect(errors.toldOf("/a/2.mjs")).toEqual([]);
  });

  it("is the first of its configuration, however many follow", () => {
    const errors = withOneRun();
    let told = 0;
    errors.onNew(() => {
      told += 1;
    });
    for (const message of ["one", "two", "three"]) expect(errors.take(thrownIn("1.mjs", message))).toBe(true);
    expect(told).toBe(1);
    expect(errors.untold()?.problem.facts).toMatchObject({ reason: "Error: one" });
  });
});
