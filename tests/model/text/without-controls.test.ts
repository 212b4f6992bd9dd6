import { describe, expect, it } from "vitest";
import { withoutControls } from "../../../src/model/text/without-controls.ts";

describe("a text without control characters", () => {
  it("keeps everything else, tabs and line breaks included", () => {
    expect(withoutControls("\u0000금\u001B리\u007F\u0085\u009B\t\r\n🙂")).toBe("금리\t\r\n🙂");
  });
});
