import { describe, expect, it } from "vitest";
import { recordsIn, updatedRecords } from "./records.ts";

const file = "=== a (0)\nold a\n\n=== b (1)\nold b\n";

describe("records of bad input", () => {
  it("are read as they are written", () => {
    const records = recordsIn(file);
    expect(updatedRecords(["a", "b"], new Map(), records)).toBe(file);
  });

  it("stay where their input did not run, as when a test is chosen by its name", () => {
    const made = new Map([["b", "=== b (1)\nnew b\n"]]);
    expect(updatedRecords(["a", "b"], recordsIn(file), made)).toBe("=== a (0)\nold a\n\n=== b (1)\nnew b\n");
  });

  it("are not written where nothing ran", () => {
    expect(updatedRecords(["a", "b"], recordsIn(file), new Map())).toBeNull();
  });

  it("go with their input", () => {
    expect(updatedRecords(["b"], recordsIn(file), recordsIn(file))).toBe("=== b (1)\nold b\n");
  });
});
