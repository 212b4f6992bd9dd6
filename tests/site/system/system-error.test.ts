import { expect, it } from "vitest";
import { failureOf, hasCode, isRefusal, isSystemError, lacksLinks } from "../../../src/site/system/system-error.ts";

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

it("knows an error by one of several codes", () => {
  expect(hasCode(withCode("ENOENT"), "ENOTDIR", "ENOENT")).toBe(true);
  expect(hasCode(withCode("ENOENT"), "ENOTDIR")).toBe(false);
  expect(hasCode("ENOENT", "ENOENT")).toBe(false);
});

it("knows a disk without hard links", () => {
  expect(["EPERM", "ENOTSUP", "EMLINK", "EXDEV"].map(withCode).every(lacksLinks)).toBe(true);
  expect(lacksLinks(withCode("EEXIST"))).toBe(false);
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
