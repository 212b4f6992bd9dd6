import { describe, expect, it } from "vitest";
import {
  embeddedName,
  isPictureName,
  pictureAddress,
  readPictureAddress,
} from "../../../src/model/address/picture-name.ts";

describe("a picture that is given by its name", () => {
  it("is recognised by a picture's extension", () => {
    for (const name of ["Pasted image 20261128.png", "folder/그림.JPG", " a.svg "])
      expect(isPictureName(name)).toBe(true);
    for (const name of ["환율", "v1.5 정리", "계약서.pdf", "a.png 이야기", "png"])
      expect(isPictureName(name)).toBe(false);
  });

  it("keeps its name within an address, whatever its letters are", () => {
    for (const name of ["Pasted image 1.png", '사진 "100%" #1?.png', "a/b&c.png"])
      expect(readPictureAddress(pictureAddress(name))).toBe(name);
    expect(pictureAddress("\ud800.png")).toBe("picture-name:%EF%BF%BD.png");
    for (const address of ["/assets/img/a.png", "picture-name:100%.png"])
      expect(readPictureAddress(address)).toBeNull();
  });

  it("is named alone, as Obsidian embeds it", () => {
    for (const typed of ["![[a.png]]", "[[a.png]]", " ![[a.png|300]] "]) expect(embeddedName(typed)).toBe("a.png");
    for (const typed of ["![[금리]]", "![[a.png]] 설명", "a.png", "![](a.png)", "![[]]"])
      expect(embeddedName(typed)).toBeNull();
  });
});
