import { expect, it } from "vitest";
import { isLocked } from "../../../src/import/front-matter/locked-field.ts";
import { fieldIn } from "../../support/front-matter.ts";

function locked(yaml: string): boolean {
  const { key, node } = fieldIn(yaml);
  return isLocked(key, node);
}

it.each(["encrypt: true", "encrypted: yes", "enc_pwd: 1234", "pwd: abc", "passwords: [a, b]", "encryptPassword: a"])(
  "asks for a password: %s",
  (yaml) => expect(locked(yaml)).toBe(true),
);

it.each(["encrypt: false", "encrypt:", "enc_pwd:", "passwords: []", 'passwords: [""]', "encryptor: a", "title: pwd"])(
  "asks for none: %s",
  (yaml) => expect(locked(yaml)).toBe(false),
);
