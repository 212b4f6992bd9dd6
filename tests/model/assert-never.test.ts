import { describe, expect, it } from "vitest";
import { assertNever } from "../../src/model/assert-never.ts";

describe("assertNever", () => {
  it("reports which value slipped past the compiler", () => {
    expect(() => assertNever({ kind: "surprise" } as never)).toThrow('Impossible value: {"kind":"surprise"}');
  });
});
