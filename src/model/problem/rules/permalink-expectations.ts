import type { PermalinkProblem } from "../../address/permalink.ts";
import type { Spoken } from "../../text/language.ts";

/** What a permalink should be, for each possible fault. */
export const permalinkExpectations: Readonly<Record<PermalinkProblem, Spoken<string>>> = {
  "no-leading-slash": { ko: "`/`로 시작하는 주소", en: "an address that starts with `/`" },
  "no-ending": { ko: "`/`나 `.html`로 끝나는 주소", en: "an address that ends with `/` or `.html`" },
  climbs: { ko: "`.`이나 `..` 없이 사이트 안을 가리키는 주소", en: "an address on this site, without `.` or `..`" },
  "empty-segment": { ko: "`/`가 이어지지 않는 주소", en: "an address without two `/` in a row" },
  "query-or-fragment": { ko: "`?`나 `#`이 없는 주소", en: "an address without `?` or `#`" },
  "invisible-character": { ko: "보이지 않는 글자가 없는 주소", en: "an address without invisible characters" },
  "unportable-character": {
    ko: '파일 이름에 쓸 수 있는 글자로만 된 주소 (`< > : " | * \\`는 쓸 수 없습니다)',
    en: 'an address that works as a file name, without `< > : " | * \\`',
  },
  "unportable-name": {
    ko: "어느 컴퓨터에서나 만들 수 있는 폴더 이름 (점으로 시작하거나 끝나는 이름, `con` 같은 이름은 쓸 수 없습니다)",
    en: "folder names that work on every computer: no dot or space at either end, no `con` or `aux`",
  },
  "not-nfc": { ko: "완성형 한글로 된 주소", en: "an address in Unicode's composed form (NFC)" },
  "bad-percent": { ko: "한글을 그대로 쓴 주소", en: "an address in plain letters, without broken `%` codes" },
  "too-long": {
    ko: "칸마다 200바이트(한글 66자)를 넘지 않는 주소",
    en: "an address with at most 200 bytes in each part",
  },
};
