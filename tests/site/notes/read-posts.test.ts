import { describe, expect, it } from "vitest";
import { readPosts } from "../../../src/site/notes/read-posts.ts";
import { memoryFiles } from "../../support/memory-files.ts";
import { told } from "../../support/told.ts";

const read = (files: Parameters<typeof memoryFiles>[0]) => readPosts(memoryFiles(files), "posts");

describe("reading the posts folder", () => {
  it("reads every Markdown file all the way down, whatever the case of its ending, in the order of the paths", () => {
    const posts = read({ "posts/b.MD": "b", "posts/2021/a.markdown": "a", "posts/c.md": "c" });
    expect(posts.files).toEqual([
      { path: "posts/2021/a.markdown", text: "a" },
      { path: "posts/b.MD", text: "b" },
      { path: "posts/c.md", text: "c" },
    ]);
    expect(posts).toMatchObject({ diagnostics: [], ignored: [] });
  });

  it("leaves out, but names, dot and underscore files and folders, and those named as drafts; other kinds of files are no notes", () => {
    const posts = read({
      "posts/a.md": "a",
      "posts/.hidden.md": "x",
      "posts/_draft.md": "x",
      "posts/_drafts/b.md": "x",
      "posts/drafts/c.md": "x",
      "posts/d.draft.md": "x",
      "posts/.obsidian/c.md": "x",
      "posts/picture.png": "x",
      "posts/보고서.hwp": "x",
    });
    expect(posts.files.map(({ path }) => path)).toEqual(["posts/a.md"]);
    expect(posts.ignored).toEqual([
      { path: "posts/.hidden.md", reason: "dot" },
      { path: "posts/.obsidian/c.md", reason: "dot" },
      { path: "posts/_draft.md", reason: "underscore" },
      { path: "posts/_drafts/b.md", reason: "underscore" },
      { path: "posts/d.draft.md", reason: "draft" },
      { path: "posts/drafts/c.md", reason: "draft" },
      { path: "posts/보고서.hwp", reason: "document" },
    ]);
    expect(posts.diagnostics).toEqual([]);
  });

  it("keeps names as the file system spells them, decomposed Hangul too", () => {
    const name = "posts/한글.md".normalize("NFD");
    expect(read({ [name]: "x" }).files[0]?.path).toBe(name);
  });

  it("reports what is named like a note but is none, and reads the rest", () => {
    const posts = read({
      "posts/link.md": { kind: "symlink" },
      "posts/pipe.md": { kind: "other" },
      "posts/folder.md": { kind: "folder" },
      "posts/folder.md/inside.md": "inside",
      "posts/linked": { kind: "symlink" },
      "posts/k\uFFFD.md": { kind: "misnamed" },
    });
    expect(posts.files.map(({ path }) => path)).toEqual(["posts/folder.md/inside.md"]);
    expect(posts.diagnostics.map((diagnostic) => told(diagnostic))).toEqual([
      "file-not-regular posts/folder.md | This is not a note file, so it was left out | an ordinary file | a folder named like a note | Remove .md from the folder's name",
      "file-name-unusable posts/k\uFFFD.md | The letters of the file name are broken, so the file cannot be opened | a name in UTF-8, without \\ and line breaks |  | Rename the file. If it came from an old archive, unpack the archive as EUC-KR (CP949) to get the name back",
      "file-not-regular posts/link.md | This is not a note file, so it was left out | an ordinary file | a symbolic link | Copy the note into this folder as an ordinary file",
      "file-not-regular posts/linked | This is not a note file, so it was left out | an ordinary file | a symbolic link | Copy the note into this folder as an ordinary file",
      "file-not-regular posts/pipe.md | This is not a note file, so it was left out | an ordinary file | a special file (pipe or device) | Copy the note into this folder as an ordinary file",
    ]);
    expect(posts.ignored).toEqual([
      { path: "posts/link.md", reason: "irregular" },
      { path: "posts/pipe.md", reason: "irregular" },
    ]);
  });

  it("reports a name that Windows shows as .md but that ends with .txt", () => {
    expect(told(read({ "posts/note.md.txt": "x" }).diagnostics[0] ?? expect.fail("nothing told"), "ko")).toBe(
      "file-double-extension posts/note.md.txt | 이름이 .md.txt로 끝나서 노트로 읽지 않았습니다 | note.md | note.md.txt | 파일 이름을 note.md로 바꾸세요. 윈도우라면 ‘파일 확장명 표시’를 켜야 .txt가 보입니다",
    );
  });

  it("skips what Word and LibreOffice put beside an open file", () => {
    const posts = read({
      "posts/a.md": "a",
      "posts/~$노트.md": "가\0",
      "posts/.~lock.노트.md#": "나",
    });
    expect(posts.files.map(({ path }) => path)).toEqual(["posts/a.md"]);
    expect(posts).toMatchObject({ diagnostics: [], ignored: [] });
  });

  it("reports a note that is still in iCloud and not on this computer", () => {
    const posts = read({ "posts/a.md": "a", "posts/.노트.md.icloud": "bplist", "posts/.그림.png.icloud": "bplist" });
    expect(posts.ignored).toEqual([{ path: "posts/.노트.md.icloud", reason: "cloud" }]);
    expect(posts.diagnostics.map((diagnostic) => told(diagnostic, "ko"))).toEqual([
      "file-in-cloud posts/.노트.md.icloud | iCloud에만 있고 이 컴퓨터에는 없는 노트라 싣지 못했습니다 | 노트.md | .노트.md.icloud | Finder에서 그 파일 옆의 구름 표시를 눌러 내려받으세요. 노트 폴더를 iCloud 밖에 두면 다시 생기지 않습니다",
    ]);
  });

  it("suggests another name only for what may be a note: not for web pages and conversations", () => {
    const posts = read({
      "posts/2022-01-07-금리.html": "x",
      "posts/KakaoTalk_20220107_1530_25_123_경제반.txt": "x",
      "posts/Talk_2022.1.7 15:30-1.txt": "x",
      "posts/memo.txt": "x",
      "posts/네이버 뉴스.html": "x",
    });
    expect(posts.ignored).toEqual([
      { path: "posts/2022-01-07-금리.html", reason: "extension" },
      { path: "posts/memo.txt", reason: "extension" },
      { path: "posts/네이버 뉴스.html", reason: "page" },
    ]);
  });

  it("reports a wrong encoding at the line and column where the text stops being readable", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("---\r\ntitle: "), 0xc7, 0xd1, 0xb1, 0xdb]);
    const posts = read({ "posts/old.md": bytes, "posts/new.md": "읽힘" });
    expect(posts.files).toEqual([{ path: "posts/new.md", text: "읽힘" }]);
    expect(posts.paths).toHaveLength(2);
    expect(posts.diagnostics.map((diagnostic) => told(diagnostic, "ko"))).toEqual([
      "file-encoding posts/old.md:2:8 | UTF-8로 저장된 파일이 아니어서 글자를 읽을 수 없습니다 | UTF-8 | EUC-KR (CP949)로 보입니다 (13번째 바이트) | 깨져 보이는 채로 저장하지 마세요. 글자가 제대로 보이면 메모장: 다른 이름으로 저장 → 인코딩 → UTF-8. 깨져 보이면 VS Code: 맨 아래 줄의 인코딩 → 인코딩하여 다시 열기 → EUC-KR (CP949), 다시 인코딩하여 저장 → UTF-8",
    ]);
  });

  it("reports a NUL byte, an unreadable file, and files that are large or too large", () => {
    const posts = read({
      "posts/a.md": "가\0",
      "posts/b.md": { failure: "EACCES" },
      "posts/c.md": new Uint8Array(2 * 1024 * 1024).fill(97),
      "posts/d.md": new Uint8Array(11 * 1024 * 1024).fill(97),
    });
    expect(posts.files.map(({ path }) => path)).toEqual(["posts/c.md"]);
    expect(posts.diagnostics.map((diagnostic) => told(diagnostic))).toEqual([
      "file-null-byte posts/a.md:1:2 | The file contains data that is not text (a NUL byte) | a UTF-8 file with nothing but text | NUL (at byte 4) | Delete the invisible character there and save the file as UTF-8 again",
      "file-unreadable posts/b.md | The file cannot be read | an ordinary file that you may read | EACCES | Check the file's permissions, or close the program that has it open, and try again",
      "file-large posts/c.md | The note is so large that readers have to wait for it | at most 1 MB | 2.0 MB | Split the note, or move pictures pasted into it to files in assets/img/",
      "file-too-large posts/d.md | The file is too large for one note | at most 10 MB | 11.0 MB | Split the note, or move pictures pasted into it to files in assets/img/",
    ]);
  });

  it("reports a letter under a pile of marks, and does not read the file", () => {
    const posts = read({ "posts/a.md": `가나\n다${"\u0301\u0323".repeat(600)}`, "posts/b.md": "é e\u0301 ก็้" });
    expect(posts.files.map(({ path }) => path)).toEqual(["posts/b.md"]);
    expect(posts.diagnostics.map((diagnostic) => told(diagnostic))).toEqual([
      "file-piled-marks posts/a.md:2:2 | Too many marks are stacked above and below one letter | at most 1000 | 1200 | Delete the marks. If the text comes from a site that decorates letters, type it again",
    ]);
  });

  it("reports a missing folder", () => {
    expect(read({}).diagnostics.map((diagnostic) => told(diagnostic))).toEqual([
      "posts-folder-missing - | The folder of notes does not exist | the folder posts |  | Create the folder posts and put your notes (.md) in it, or give the folder of your notes after --posts",
    ]);
  });
});
