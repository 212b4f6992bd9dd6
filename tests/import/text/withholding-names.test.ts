import { expect, it } from "vitest";
import { isEncryptingName, isWithholdingName } from "../../../src/import/text/withholding-names.ts";

it.each(["encrypt", "hugo-encryptor", "password-protected", "private", "my-secret", "secret-note", "hide", "comment"])(
  "says that readers do not see it: %s",
  (name) => expect(isWithholdingName(name)).toBe(true),
);

it.each(["hide-toggle", "hidetoggle", "details", "notice", "secretary", "commenter"])(
  "says nothing of readers: %s",
  (name) => expect(isWithholdingName(name)).toBe(false),
);

it("says that it is encrypted", () => {
  expect(isEncryptingName("fixit-encryptor")).toBe(true);
  expect(isEncryptingName("private")).toBe(false);
});
