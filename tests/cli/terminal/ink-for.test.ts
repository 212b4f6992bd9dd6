import { describe, expect, it } from "vitest";
import { inkFor } from "../../../src/cli/terminal/ink-for.ts";
import { colouredInk, plainInk } from "../../../src/model/terminal/ink.ts";
import { memoryStream } from "../../support/command-io.ts";

const terminal = memoryStream({ isTerminal: true });

describe("inkFor", () => {
  it("colours what a person reads at a terminal", () => {
    expect(inkFor(terminal, { env: {} })).toBe(colouredInk);
    expect(inkFor(memoryStream(), { env: {} })).toBe(plainInk);
  });

  it("leaves colours out where they are not wanted or not understood", () => {
    expect(inkFor(terminal, { env: { NO_COLOR: "1" } })).toBe(plainInk);
    expect(inkFor(terminal, { env: { TERM: "dumb" } })).toBe(plainInk);
  });

  it("treats an empty NO_COLOR as unset, as its convention says", () => {
    expect(inkFor(terminal, { env: { NO_COLOR: "" } })).toBe(colouredInk);
  });
});
