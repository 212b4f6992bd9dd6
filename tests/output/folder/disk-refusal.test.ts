import { resolve } from "node:path";
import { expect, it } from "vitest";
import { diskRefusal } from "../../../src/output/folder/disk-refusal.ts";

const fault = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, ...(path !== undefined && { path }) });

it("a full disk is recognised however deeply its error is wrapped", () => {
  const full = fault("ENOSPC");
  expect(diskRefusal(full, "_site")).toEqual({ reason: "disk-full", code: "ENOSPC" });
  expect(diskRefusal(new Error("writing failed", { cause: full }), "_site")).toEqual({
    reason: "disk-full",
    code: "ENOSPC",
  });
  const wrapped = Object.assign(new Error("a template failed"), { originalError: full });
  expect(diskRefusal(wrapped, "_site")).toEqual({ reason: "disk-full", code: "ENOSPC" });
});

it("a folder that is not writable is distinguished from a picture that is not readable", () => {
  const refused = { reason: "not-writable", code: "EACCES" };
  expect(diskRefusal(fault("EACCES", "./_site.next-1/index.html"), "_site")).toEqual(refused);
  expect(diskRefusal(fault("EACCES", resolve("_site.lock")), "_site")).toEqual(refused);
  expect(diskRefusal(fault("EACCES", "assets/img/a.png"), "_site")).toBeNull();
  expect(diskRefusal(fault("EACCES"), "_site")).toBeNull();
});

it("a folder that is a mount point and cannot be replaced counts as not writable", () => {
  const busy = { reason: "not-writable", code: "EBUSY" };
  expect(diskRefusal(fault("EBUSY", "_site"), "_site")).toEqual(busy);
  expect(diskRefusal(fault("EXDEV", "_site.next-1"), "_site")).toEqual({ ...busy, code: "EXDEV" });
});

it("any other fault is null", () => {
  expect(diskRefusal(new Error("a layout is broken"), "_site")).toBeNull();
  expect(diskRefusal(fault("ERR_INVALID_ARG_TYPE"), "_site")).toBeNull();
  expect(diskRefusal("ENOSPC", "_site")).toBeNull();
});
