import { rule } from "../rule.ts";

/** Problems between the `---` lines. */
export const frontMatterRules = {
  "front-matter-missing": rule<{ heading: string | null }>({
    severity: "error",
    message: {
      ko: ({ heading }) => ({
        problem: "머리말이 없습니다",
        expected: "첫 줄부터 `---` 두 줄 사이에 쓴 title",
        found: "",
        next: `파일 맨 위에 이렇게 쓰세요: ---\\ntitle: ${heading ?? "제목"}\\n---`,
      }),
      en: ({ heading }) => ({
        problem: "There is no front matter",
        expected: "a title between two `---` lines at the top",
        found: "",
        next: `Start the file with: ---\\ntitle: ${heading ?? "The title"}\\n---`,
      }),
    },
  }),
  "front-matter-quotes": rule<{ line: string; repaired: string }>({
    severity: "warning",
    message: {
      ko: ({ line, repaired }) => ({
        problem: "따옴표 안에 같은 따옴표가 있어 YAML로 읽을 수 없습니다. 뜻을 짐작해 읽었습니다",
        expected: repaired,
        found: line,
        next: `이렇게 고치세요: ${repaired} (npm run check -- --fix 가 고쳐 줍니다)`,
      }),
      en: ({ line, repaired }) => ({
        problem: "The value holds its own kind of quotes, so YAML cannot read it. It was read by its evident meaning",
        expected: repaired,
        found: line,
        next: `Write: ${repaired} (npm run check -- --fix does it)`,
      }),
    },
  }),
} as const;
