import { describe, expect, it } from "vitest";
import { Refused } from "../../src/capture/refused.ts";

describe("Refused", () => {
  it("carries a refusal and is an error like any other", () => {
    const refused = new Refused({ kind: "status", status: 404 });
    expect(refused).toBeInstanceOf(Error);
    expect(refused).toMatchObject({ message: "status", refusal: { kind: "status", status: 404 } });
  });
});
