import { expect, it } from "vitest";
import { newWords } from "../../../src/model/words/new.ts";

it("says why a note was not written, and asks for nothing that cannot help", () => {
  expect(newWords.ko.notWritten("posts/a.md", "ENOSPC")).toBe(
    "posts/a.md: 노트를 쓸 수 없습니다. 디스크가 가득 찼습니다. 이것부터 해결하고 다시 하거나, --posts 로 다른 폴더를 쓰세요.",
  );
  expect(newWords.en.notWritten("posts/a.md", "ENOSPC")).toBe(
    "posts/a.md: the note cannot be written: the disk is full. Put that right and run this again, or choose another folder with --posts.",
  );
});
