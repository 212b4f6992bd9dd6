import { expect, it } from "vitest";
import { isLocked, isNameOfLock } from "../../../../src/parse/front-matter/held/locked-field.ts";
import { fieldIn } from "../../../support/front-matter.ts";

function locked(yaml: string): boolean {
  const { key, node } = fieldIn(yaml);
  return isLocked(key, node);
}

const md5 = "e10adc3949ba59abbe56e057f20f883e";

it.each([
  ...["encrypt: true", "encrypted: yes", "enc_pwd: 1234", "pwd: abc", "passwords: [a, b]", "encryptPassword: a"],
  ...["passwd: 1", "passcode: 1234", "PW: 1", "needPassword: true", "confidential: true", "view_password: a"],
  ...["password: 1234", "password: [a, b]", "post_password: a", "비밀번호: 1234", "비번: 1", "대외비: O"],
  ...[`keys: [${md5}]`, `keys: ${md5}`, "password: '１２'"],
])("asks for a password: %s", (yaml) => expect(locked(yaml)).toBe(true));

it.each([
  ...["encrypt: false", "encrypt:", "enc_pwd:", "passwords: []", 'passwords: [""]', "encryptor: a", "title: pwd"],
  ...["confidential: false", "needPassword: no", "passwd:", "pw: ''", "password: []", "keys: [a, b]", "keys: []"],
  ...[`keys: [${md5}, a]`, "password_rule: a", "passing: true", "encrypt: {enable: true}"],
])("asks for none: %s", (yaml) => expect(locked(yaml)).toBe(false));

it("knows the names by which a field may ask for one", () => {
  expect(["encrypt", "Pass-Code", "keys", "암호"].map(isNameOfLock)).toEqual([true, true, true, true]);
  expect(["password_rule", "key", "title"].map(isNameOfLock)).toEqual([false, false, false]);
});
