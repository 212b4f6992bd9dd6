import { expect, it } from "vitest";
import { lines } from "../../../layouts/text/lines.ts";

it("breaks lines where the author did, and escapes each", () => {
  expect(lines("하나\n<둘>\n").text).toBe("하나<br>&lt;둘&gt;<br>");
});
