import { rule } from "../rule.ts";

/** Problems of a file before its text is looked at. */
export const fileRules = {
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
        expected: "front matter between `---` lines, then the note",
        found: "",
        next: "Write the note, or delete the file",
      }),
    },
  }),
} as const;
