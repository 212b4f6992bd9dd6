import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { installationSecret, sealOf } from "../../../src/site/installation/installation-secret.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("is made once, differs between installations, and is nobody else's to read", () => {
  const folder = join(siteFolder({}), "node_modules/.cache");
  const secret = installationSecret(folder);
  expect(secret).toMatch(/^[0-9a-f]{64}$/u);
  expect(installationSecret(folder)).toBe(secret);
  expect(installationSecret(join(siteFolder({}), "other"))).not.toBe(secret);
  expect(readdirSync(folder)).toEqual(["secret"]);
  if (process.platform !== "win32") expect(statSync(join(folder, "secret")).mode & 0o077).toBe(0);
});

it("is made anew in place of what is damaged or no file, and never guessable", () => {
  const folder = siteFolder({});
  const file = join(folder, "secret");
  const made = new Set<string | null>();
  for (const damaged of ["", "\n", "0".repeat(63), `${"0".repeat(64)}\n`, "pipe"]) {
    rmSync(file, { force: true });
    if (damaged === "pipe" && process.platform !== "win32") execFileSync("mkfifo", [file]);
    else writeFileSync(file, damaged);
    made.add(installationSecret(folder));
  }
  expect(made.size).toBe(5);
  expect(made).not.toContain(null);
});

it("is none where it cannot be kept", () => {
  const root = siteFolder({ cache: "a file" });
  expect(installationSecret(join(root, "cache"))).toBeNull();
});

it("seals texts, however they are cut into parts", () => {
  const seal = sealOf("secret", "가나", Buffer.from("다"));
  expect(seal).toMatch(/^[\w-]{43}$/u);
  expect(sealOf("secret", "가", "", "나다")).toBe(seal);
  expect(sealOf("other", "가나다")).not.toBe(seal);
  expect(sealOf("secret", "가나라")).not.toBe(seal);
});
