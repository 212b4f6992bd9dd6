import { expect, it } from "vitest";
import { diskRefusal } from "../../src/eleventy/disk-refusal.ts";

const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });

it("a disk's refusal is found however deep it is wrapped", () => {
  expect(diskRefusal(full)).toBe("ENOSPC");
  expect(diskRefusal(new Error("writing failed", { cause: full }))).toBe("ENOSPC");
  expect(diskRefusal(Object.assign(new Error("a template failed"), { originalError: full }))).toBe("ENOSPC");
});

it("any other fault is none", () => {
  expect(diskRefusal(new Error("a layout is broken"))).toBeNull();
  expect(diskRefusal(Object.assign(new Error("wrong"), { code: "ERR_INVALID_ARG_TYPE" }))).toBeNull();
  expect(diskRefusal("ENOSPC")).toBeNull();
});
