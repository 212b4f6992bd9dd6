import { expect, it } from "vitest";
import { failureOf, isRefusal, isSystemError } from "../../src/site/system-error.ts";

const withCode = (code: string): Error => Object.assign(new Error("no"), { code });

it("distinguishes an answer of the system from a fault of the program", () => {
  expect(isSystemError(withCode("ENOENT"))).toBe(true);
  expect(isSystemError(new Error("ENOENT"))).toBe(false);
  expect(isSystemError({ code: "ENOENT" })).toBe(false);
});

it("gives the system's own code as the reason, or the message if there is none", () => {
  expect(failureOf(withCode("ENOENT"))).toBe("ENOENT");
  expect(failureOf(new Error("odd"))).toBe("Error: odd");
});

it.each([
  ["EACCES", true],
  ["EPERM", true],
  ["EROFS", true],
  ["ENOENT", false],
])("%s says that something is kept closed: %s", (code, isClosed) => {
  expect(isRefusal(Object.assign(new Error(code), { code }))).toBe(isClosed);
  expect(isRefusal(new Error(code))).toBe(false);
});
