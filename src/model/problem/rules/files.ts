import { withParticle } from "../../words/with-particle.ts";
import { rule } from "../rule.ts";

/** Where the word for a draft stands. */
type DraftPlace = "file" | "folder" | "title" | "tag" | "category";

const placesInKorean: Readonly<Record<DraftPlace, string>> = {
  file: "파일 이름은",
  folder: "폴더 이름은",
  title: "제목은",
  tag: "태그는",
  category: "분류는",
};

const placesInEnglish: Readonly<Record<DraftPlace, string>> = {
  file: "The file name says that this is a draft, but the note is on the site",
  folder: "The folder name says that its notes are not to be published yet, but they are on the site",
  title: "The title says that this is a draft, but the note is on the site",
  tag: "A tag says that this is a draft, but the note is on the site",
  category: "The category says that this is a draft, but the note is on the site",
};

const wordsAroundInKorean = {
  file: "파일 이름에서",
  title: "제목에서",
  tag: "태그에서",
  category: "분류에서",
} as const;
const wordsAroundInEnglish = { file: "file name", title: "title", tag: "tags", category: "categories" } as const;

function kindOfPath(name: string): DraftPlace {
  return isFolder(name) ? "folder" : "file";
}

/** Rules about files, before their text is read. */
export const fileRules = {
  "name-like-draft": rule<{ name: string; word: string; within?: "title" | "tag" | "category" }>({
    severity: "warning",
    message: {
      ko: ({ name, word, within }) => ({
        problem: `${placesInKorean[within ?? kindOfPath(name)]} 초안이라고 하는데, 노트는 사이트에 실립니다`,
        expected: "초안이면 draft: true",
        found: name,
        next:
          within === undefined && isFolder(name)
            ? "아직 싣지 않으려면 그 안의 노트마다 머리말에 draft: true 를 쓰거나 폴더 이름을 초안으로 바꾸세요. 실을 글이면 그대로 두세요"
            : `아직 싣지 않으려면 머리말에 draft: true 를 쓰세요. 다 쓴 노트라면 ${wordsAroundInKorean[within ?? "file"]} ${withParticle(word, "을")} 지우세요`,
      }),
      en: ({ name, word, within }) => ({
        problem: placesInEnglish[within ?? kindOfPath(name)],
        expected: "draft: true for a draft",
        found: name,
        next:
          within === undefined && isFolder(name)
            ? "To hold its notes back, write draft: true in the front matter of each, or call the folder drafts. If they are for the site, leave it"
            : `To hold the note back, write draft: true in the front matter. If it is finished, take ${word} out of the ${wordsAroundInEnglish[within ?? "file"]}`,
      }),
    },
  }),
  "empty-file": rule<Record<never, never>>({
    severity: "error",
    message: {
      ko: () => ({
        problem: "파일이 비어 있습니다",
        expected: "`---`로 시작하는 머리말과 본문",
        found: "",
        next: "내용을 쓰거나 파일을 지우세요",
      }),
      en: () => ({
        problem: "The file is empty",
        expected: "front matter between `---` lines, then the text",
        found: "",
        next: "Write the note, or delete the file",
      }),
    },
  }),
  "file-encoding": rule<{ looksLike: string; offset: number }>({
    severity: "error",
    message: {
      ko: ({ looksLike, offset }) => ({
        problem: "UTF-8로 저장된 파일이 아니어서 글자를 읽을 수 없습니다",
        expected: "UTF-8",
        found: `${encodingInKorean(looksLike)} (${offset + 1}번째 바이트)`,
        next: isKnownEncoding(looksLike)
          ? `깨져 보이는 채로 저장하지 마세요. 글자가 제대로 보이면 메모장: 다른 이름으로 저장 → 인코딩 → UTF-8. 깨져 보이면 VS Code: 맨 아래 줄의 인코딩 → 인코딩하여 다시 열기 → ${looksLike}, 다시 인코딩하여 저장 → UTF-8`
          : "글자가 제대로 보이는지 확인하고 UTF-8로 다시 저장하세요. 메모장: 다른 이름으로 저장 → 인코딩 → UTF-8. VS Code: 맨 아래 줄의 인코딩 → 인코딩하여 저장 → UTF-8",
      }),
      en: ({ looksLike, offset }) => ({
        problem: "The file is not saved as UTF-8, so its text cannot be read",
        expected: "UTF-8",
        found: `${encodingInEnglish(looksLike)} (at byte ${offset + 1})`,
        next: isKnownEncoding(looksLike)
          ? `Do not save the file while its letters look broken. If they look right, in Notepad: Save as → Encoding → UTF-8. If not, in VS Code: the encoding in the status bar → Reopen with Encoding → ${looksLike}, then Save with Encoding → UTF-8`
          : "Check that the letters look right and save the file as UTF-8. Notepad: Save as → Encoding → UTF-8. VS Code: the encoding in the status bar → Save with Encoding → UTF-8",
      }),
    },
  }),
  "file-null-byte": rule<{ offset: number }>({
    severity: "error",
    message: {
      ko: ({ offset }) => ({
        problem: "글이 아닌 데이터(NUL 바이트)가 들어 있습니다",
        expected: "글자만 있는 UTF-8 파일",
        found: `NUL (${offset + 1}번째 바이트)`,
        next: "그 자리의 보이지 않는 글자를 지우고 UTF-8로 다시 저장하세요",
      }),
      en: ({ offset }) => ({
        problem: "The file contains data that is not text (a NUL byte)",
        expected: "a UTF-8 file with nothing but text",
        found: `NUL (at byte ${offset + 1})`,
        next: "Delete the invisible character there and save the file as UTF-8 again",
      }),
    },
  }),
  "file-lost-letters": rule<{ count: number }>({
    severity: "error",
    message: {
      ko: ({ count }) => ({
        problem: `깨져서 알아볼 수 없게 된 글자가 있습니다${count > 1 ? ` (${count}자)` : ""}`,
        expected: "본래의 글자",
        found: "\uFFFD",
        next: "본래의 글자를 다시 쓰세요. 일부러 쓴 것이라면 &#xFFFD; 라고 쓰세요",
      }),
      en: ({ count }) => ({
        problem: `${count > 1 ? `${count} letters were` : "A letter was"} lost when the file was saved`,
        expected: "the original letter",
        found: "\uFFFD",
        next: "Type the original letter again. If the sign is intended, write &#xFFFD;",
      }),
    },
  }),
  "file-control-character": rule<{ code: string; count: number }>({
    severity: "warning",
    message: {
      ko: ({ code, count }) => ({
        problem: `보이지 않는 제어 문자(${code})가 있어 빼고 실었습니다${count > 1 ? ` (이 노트에 ${count}자)` : ""}`,
        expected: "제어 문자가 없는 글",
        found: code,
        next: "편집기에서 이 자리의 보이지 않는 글자를 지우세요. 파일은 그대로입니다",
      }),
      en: ({ code, count }) => ({
        problem: `An invisible control character (${code}) is left out on the site${count > 1 ? ` (${count} of them in this note)` : ""}`,
        expected: "text without control characters",
        found: code,
        next: "Delete the invisible character at this place in an editor. The file is unchanged",
      }),
    },
  }),
  "file-piled-marks": rule<{ count: number; limit: number }>({
    severity: "error",
    message: {
      ko: ({ count, limit }) => ({
        problem: "글자 하나에 위아래로 붙는 부호가 너무 많이 쌓여 있습니다",
        expected: `${limit}개 이하`,
        found: `${count}개`,
        next: "그 부호들을 지우세요. 글자를 꾸미는 사이트에서 복사한 것이면 본래의 글자로 다시 쓰세요",
      }),
      en: ({ count, limit }) => ({
        problem: "Too many marks are stacked above and below one letter",
        expected: `at most ${limit}`,
        found: String(count),
        next: "Delete the marks. If the text comes from a site that decorates letters, type it again",
      }),
    },
  }),
  "file-too-large": rule<{ megabytes: string; limit: string }>({
    severity: "error",
    message: {
      ko: ({ megabytes, limit }) => ({
        problem: "노트 하나로는 너무 큰 파일입니다",
        expected: `${limit} MB 이하`,
        found: `${megabytes} MB`,
        next: "노트를 나누거나, 본문에 붙여 넣은 그림을 assets/img/ 폴더의 파일로 옮기세요",
      }),
      en: ({ megabytes, limit }) => ({
        problem: "The file is too large for one note",
        expected: `at most ${limit} MB`,
        found: `${megabytes} MB`,
        next: "Split the note, or move pictures pasted into it to files in assets/img/",
      }),
    },
  }),
  "file-large": rule<{ megabytes: string; limit: string }>({
    severity: "warning",
    message: {
      ko: ({ megabytes, limit }) => ({
        problem: "노트가 아주 커서 읽는 사람이 오래 기다립니다",
        expected: `${limit} MB 이하`,
        found: `${megabytes} MB`,
        next: "노트를 나누거나, 본문에 붙여 넣은 그림을 assets/img/ 폴더의 파일로 옮기세요",
      }),
      en: ({ megabytes, limit }) => ({
        problem: "The note is so large that readers have to wait for it",
        expected: `at most ${limit} MB`,
        found: `${megabytes} MB`,
        next: "Split the note, or move pictures pasted into it to files in assets/img/",
      }),
    },
  }),
  "file-unreadable": rule<{ reason: string }>({
    severity: "error",
    message: {
      ko: ({ reason }) => ({
        problem: "파일을 읽을 수 없습니다",
        expected: "읽기 권한이 있는 보통 파일",
        found: noFileNames.get(reason)?.ko ?? goneNames.get(reason)?.ko ?? reason,
        next: unreadableHint(reason).ko,
      }),
      en: ({ reason }) => ({
        problem: "The file cannot be read",
        expected: "an ordinary file that you may read",
        found: noFileNames.get(reason)?.en ?? goneNames.get(reason)?.en ?? reason,
        next: unreadableHint(reason).en,
      }),
    },
  }),
  "file-not-regular": rule<{ kind: "symlink" | "folder" | "other" }>({
    severity: "warning",
    message: {
      ko: ({ kind }) => ({
        problem: "노트 파일이 아니어서 싣지 않았습니다",
        expected: "보통 파일",
        found: { symlink: "심볼릭 링크", folder: "이름이 노트 같은 폴더", other: "파이프나 장치 같은 특수 파일" }[kind],
        next: kind === "folder" ? "폴더 이름에서 .md를 빼세요" : "노트를 이 폴더에 보통 파일로 복사해 넣으세요",
      }),
      en: ({ kind }) => ({
        problem: "This is not a note file, so it was left out",
        expected: "an ordinary file",
        found: {
          symlink: "a symbolic link",
          folder: "a folder named like a note",
          other: "a special file (pipe or device)",
        }[kind],
        next:
          kind === "folder"
            ? "Remove .md from the folder's name"
            : "Copy the note into this folder as an ordinary file",
      }),
    },
  }),
  "file-name-unusable": rule<{ reason: "encoding" | "letters" | "twice" }>({
    severity: "error",
    message: {
      ko: ({ reason }) => ({
        problem: {
          encoding: "파일 이름의 글자가 깨져 있어 이 파일을 열 수 없습니다",
          letters: "파일 이름에 웹 주소로 쓸 수 없는 글자가 있습니다",
          twice:
            "이 폴더에 눈으로는 똑같은 이름의 파일이 또 있습니다. 한글 저장 방식만 달라(NFC·NFD) 주소가 하나입니다",
        }[reason],
        expected: reason === "twice" ? "파일마다 다른 주소" : "UTF-8로 적힌 이름. \\ 와 줄바꿈은 쓸 수 없습니다",
        found: "",
        next:
          reason === "twice"
            ? "두 파일을 열어 보고, 하나의 이름을 바꾸거나 필요 없는 쪽을 지우세요"
            : "파일 이름을 한글이나 영문으로 다시 지으세요. 옛 압축 파일에서 꺼낸 것이면 ‘EUC-KR(CP949)’로 풀면 이름이 살아납니다",
      }),
      en: ({ reason }) => ({
        problem: {
          encoding: "The letters of the file name are broken, so the file cannot be opened",
          letters: "The file name has a character that cannot be used in an address",
          twice:
            "Another file in this folder has a name that looks the same. Only the way its letters are stored differs (NFC, NFD), so both get the same address",
        }[reason],
        expected:
          reason === "twice" ? "a different address for each file" : "a name in UTF-8, without \\ and line breaks",
        found: "",
        next:
          reason === "twice"
            ? "Look at both files, then rename one or delete the one you do not need"
            : "Rename the file. If it came from an old archive, unpack the archive as EUC-KR (CP949) to get the name back",
      }),
    },
  }),
  "asset-not-regular": rule<{ kind: "symlink" | "other" }>({
    severity: "warning",
    message: {
      ko: ({ kind }) => ({
        problem: "보통 파일이 아니어서 사이트에 싣지 않았습니다",
        expected: "보통 파일",
        found: { symlink: "심볼릭 링크", other: "파이프나 장치 같은 특수 파일" }[kind],
        next: "그림을 이 폴더에 보통 파일로 복사해 넣으세요",
      }),
      en: ({ kind }) => ({
        problem: "This is not an ordinary file, so it was left out of the site",
        expected: "an ordinary file",
        found: { symlink: "a symbolic link", other: "a special file (pipe or device)" }[kind],
        next: "Copy the picture into this folder as an ordinary file",
      }),
    },
  }),
  "asset-broken": rule<{ reason: string }>({
    severity: "error",
    message: {
      ko: ({ reason }) => ({
        problem: "사이트의 꾸밈(CSS)이나 스크립트를 만들 수 없습니다",
        expected: "틀린 곳이 없는 CSS나 TypeScript",
        found: reason,
        next: brokenAssetHint(reason).ko,
      }),
      en: ({ reason }) => ({
        problem: "A style or script of the site cannot be built",
        expected: "CSS or TypeScript without errors",
        found: reason,
        next: brokenAssetHint(reason).en,
      }),
    },
  }),
  "file-double-extension": rule<{ rename: string }>({
    severity: "warning",
    message: {
      ko: ({ rename }) => ({
        problem: "이름이 .md.txt로 끝나서 노트로 읽지 않았습니다",
        expected: rename,
        found: `${rename}.txt`,
        next: `파일 이름을 ${withParticle(rename, "으로")} 바꾸세요. 윈도우라면 ‘파일 확장명 표시’를 켜야 .txt가 보입니다`,
      }),
      en: ({ rename }) => ({
        problem: "The name ends with .md.txt, so the file was not read as a note",
        expected: rename,
        found: `${rename}.txt`,
        next: `Rename the file to ${rename}. On Windows, turn on “File name extensions” to see the .txt`,
      }),
    },
  }),
  "file-in-cloud": rule<{ note: string }>({
    severity: "warning",
    message: {
      ko: ({ note }) => ({
        problem: "iCloud에만 있고 이 컴퓨터에는 없는 노트라 싣지 못했습니다",
        expected: note,
        found: `.${note}.icloud`,
        next: "Finder에서 그 파일 옆의 구름 표시를 눌러 내려받으세요. 노트 폴더를 iCloud 밖에 두면 다시 생기지 않습니다",
      }),
      en: ({ note }) => ({
        problem: "This note is only in iCloud and not on this computer, so it is not published",
        expected: note,
        found: `.${note}.icloud`,
        next: "Click the cloud next to the file in Finder to download it. To avoid this, keep the folder of notes outside iCloud",
      }),
    },
  }),
  "posts-folder-missing": rule<{ folder: string }>({
    severity: "error",
    message: {
      ko: ({ folder }) => ({
        problem: "노트 폴더가 없습니다",
        expected: `${folder} 폴더`,
        found: "",
        next: `${folder} 폴더를 만들고 노트(.md)를 넣거나, --posts 뒤에 노트가 있는 폴더를 쓰세요`,
      }),
      en: ({ folder }) => ({
        problem: "The folder of notes does not exist",
        expected: `the folder ${folder}`,
        found: "",
        next: `Create the folder ${folder} and put your notes (.md) in it, or give the folder of your notes after --posts`,
      }),
    },
  }),
  "output-folder": rule<{
    folder: string;
    reason: "not-ours" | "not-writable" | "disk-full" | "lock-taken";
    detail: string;
  }>({
    severity: "error",
    message: {
      ko: ({ folder, reason, detail }) => ({
        problem: "사이트를 이 폴더에 만들 수 없습니다",
        expected: {
          "not-ours": "비어 있거나 새김이 만든 폴더",
          "not-writable": "쓸 수 있는 폴더",
          "disk-full": "사이트가 들어갈 자리",
          "lock-taken": "그 이름을 쓰는 것이 없음",
        }[reason],
        found: `${folder}: ${
          {
            "not-ours": `새김이 만들지 않은 것이 있습니다 (${detail})`,
            "not-writable": `쓸 수 없습니다 (${detail})`,
            "disk-full": `디스크에 자리가 없습니다 (${detail})`,
            "lock-taken": `자물쇠 파일이 놓일 자리에 새김이 만들지 않은 것이 있습니다 (${detail})`,
          }[reason]
        }`,
        next: {
          "not-ours": "--output 뒤에 다른 폴더를 쓰거나, 그 안의 것을 옮기고 다시 하세요. 아무것도 지우지 않았습니다",
          "not-writable":
            "--output 뒤에 다른 폴더를 쓰거나, 거기가 폴더인지와 쓸 권한이 있는지 살펴보고 다시 하세요. 아무것도 지우지 않았습니다",
          "disk-full": "디스크에 자리를 만들고 다시 하세요. 전에 만든 사이트는 그대로입니다",
          "lock-taken": `--output 뒤에 다른 폴더를 쓰거나, ${detail}의 이름을 바꾸고 다시 하세요. 아무것도 지우지 않았습니다`,
        }[reason],
      }),
      en: ({ folder, reason, detail }) => ({
        problem: "The site cannot be built in this folder",
        expected: {
          "not-ours": "an empty folder, or one that Saegim made",
          "not-writable": "a folder that can be written to",
          "disk-full": "room for the site",
          "lock-taken": "nothing of that name",
        }[reason],
        found: `${folder}: ${
          {
            "not-ours": `it contains something Saegim did not make (${detail})`,
            "not-writable": `it cannot be written to (${detail})`,
            "disk-full": `the disk is full (${detail})`,
            "lock-taken": `the place of its lock file holds something Saegim did not make (${detail})`,
          }[reason]
        }`,
        next: {
          "not-ours":
            "Give another folder after --output, or move its contents elsewhere and try again. Nothing was deleted",
          "not-writable":
            "Give another folder after --output, or check that it is a folder and that you have permission to write to it, and try again. Nothing was deleted",
          "disk-full": "Free some space on the disk and try again. The previous site is unchanged",
          "lock-taken": `Give another folder after --output, or rename ${detail} and try again. Nothing was deleted`,
        }[reason],
      }),
    },
  }),
  "output-busy": rule<{
    folder: string;
    /** The process holding it; empty if unknown. */
    process: string;
    lock: string;
  }>({
    severity: "error",
    message: {
      ko: ({ folder, process, lock }) => ({
        problem: "다른 빌드가 지금 이 폴더에 사이트를 만들고 있습니다",
        expected: "한 번에 한 빌드",
        found: process === "" ? folder : `${folder}: 프로세스 ${process}`,
        next: `그 빌드가 끝나면 다시 하세요. 아무것도 돌고 있지 않다면 ${lock} 파일을 지우세요`,
      }),
      en: ({ folder, process, lock }) => ({
        problem: "Another build is writing the site to this folder right now",
        expected: "one build at a time",
        found: process === "" ? folder : `${folder}: process ${process}`,
        next: `Try again when it has finished. If nothing is running, delete the file ${lock}`,
      }),
    },
  }),
} as const;

/** What is in place of a file, by the code for why it was not read. */
const noFileNames: ReadonlyMap<string, { readonly ko: string; readonly en: string }> = new Map([
  ["EISDIR", { ko: "폴더", en: "a folder" }],
  ["PIPE", { ko: "파이프 (다른 프로그램이 쓰기를 기다리는 특수 파일)", en: "a pipe, which waits for another program" }],
  ["ENXIO", { ko: "소켓 (프로그램끼리 쓰는 특수 파일)", en: "a socket, which only programs use" }],
  ["DEVICE", { ko: "장치 파일", en: "a device" }],
  ["ELOOP", { ko: "심볼릭 링크", en: "a symbolic link" }],
  ["BROKEN_LINK", { ko: "아무 데도 가지 않는 심볼릭 링크", en: "a symbolic link that leads nowhere" }],
]);

/** What is in place of a file that was there when its folder was listed. */
const goneNames: typeof noFileNames = new Map([
  ["ENOENT", { ko: "읽는 사이에 사라진 파일", en: "a file that disappeared meanwhile" }],
  ["ENOTDIR", { ko: "읽는 사이에 사라진 폴더", en: "a folder that disappeared meanwhile" }],
]);

function unreadableHint(reason: string): { readonly ko: string; readonly en: string } {
  if (noFileNames.has(reason))
    return {
      ko: "이 이름을 가진 것을 다른 곳으로 옮기거나 지우고, 파일이 필요하다면 보통 파일을 그 자리에 두세요",
      en: "Move or delete what has this name. If you need the file, put an ordinary file in its place",
    };
  if (goneNames.has(reason))
    return {
      ko: "지우거나 이름을 바꾼 것이 맞다면 다시 한번 실행하세요",
      en: "If you deleted or renamed it yourself, run the command again",
    };
  return {
    ko: "파일의 권한을 확인하거나, 다른 프로그램이 열어 두었다면 닫고 다시 해 보세요",
    en: "Check the file's permissions, or close the program that has it open, and try again",
  };
}

function brokenAssetHint(reason: string): { readonly ko: string; readonly en: string } {
  if (reason.startsWith("Could not resolve"))
    return {
      ko: "그 파일이 있는지, 이름이 맞는지 확인하세요. 다른 곳에 복사한 assets 폴더라면 styles/와 scripts/를 지우세요. 없으면 새김의 것을 씁니다. 새김의 파일을 지웠다면 이 명령이 되살립니다: git checkout-index -a -q",
      en: "Check that the file exists and its name is right. If this is a copy of the assets folder elsewhere, delete styles/ and scripts/; Saegim's own are then used. If you deleted files of Saegim, this brings them back: git checkout-index -a -q",
    };
  return {
    ko: "이 줄이나 바로 앞에 고친 줄에서 빠진 괄호나 따옴표, 쉼표를 찾아보세요",
    en: "Look for a missing bracket, quote or comma on this line, or on the line you changed last",
  };
}

function isKnownEncoding(looksLike: string): boolean {
  return looksLike !== "UTF-8" && looksLike !== "unknown";
}

function encodingInKorean(looksLike: string): string {
  if (looksLike === "UTF-8") return "UTF-8이지만 깨진 곳이 있습니다";
  return looksLike === "unknown" ? "알 수 없는 인코딩" : `${withParticle(looksLike, "으로")} 보입니다`;
}

function encodingInEnglish(looksLike: string): string {
  if (looksLike === "UTF-8") return "UTF-8, but damaged";
  return looksLike === "unknown" ? "an unknown encoding" : `looks like ${looksLike}`;
}

function isFolder(name: string): boolean {
  return name.endsWith("/");
}
