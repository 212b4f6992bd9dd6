import { expect, it } from "vitest";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import { severityOf } from "../../../src/model/problem/severity-of.ts";

it("is the rule's own, and a warning where the site's settings let an error pass", () => {
  const broken = diagnose("link-broken", { target: "/none/", suggestion: null }, { source: null });
  expect(severityOf(broken)).toBe("error");
  expect(severityOf({ ...broken, isTolerated: true })).toBe("warning");
  expect(severityOf(diagnose("image-missing", { target: "/a.png", suggestion: null }, { source: null }))).toBe(
    "warning",
  );
});
