import fc from "fast-check";

const words = fc.constantFrom(
  ...[
    "금리",
    "물가",
    "LG",
    "AI",
    "초거대 AI",
    "왜 오를까?",
    "한국은행이 올렸다.",
    "R&D",
    "없음",
    "C#",
    "`코드`",
    "**굵게**",
    "x",
  ],
  ...[
    "#해시",
    "\\#해시",
    "[링크](https://example.com/a)",
    '<span style="color:red">칠</span>',
    "&amp;",
    "https://a.kr",
    "~",
    "|",
  ],
  ...[
    "매출 ~~10%~~ 5%",
    "10<sup>2</sup>승",
    "H<sub>2</sub>O",
    "<ruby>漢<rt>한</rt></ruby>",
    "<q>인용</q>",
    '<abbr title="풀이">약</abbr>',
    "<kbd>키</kbd>",
  ],
  ...["1,000원", "-5도", "&lt;태그", "&lt;b&gt; 말", "X", "\\#X", "왜!", "🔥"],
);
const labels = fc.constantFrom(
  ...[
    "키워드",
    "요약",
    "궁금한 점",
    "용어",
    "느낀 점",
    "기사",
    "출처",
    "키워드 & 용어",
    "요약 및 느낀점",
    "더 알아볼 것",
  ],
  ...["모르는 일", "정리", "2. 키워드", "🔑 핵심 키워드", "TL;DR", "질문(3개)"],
  ...["⚠️ 요약(둘째)", "✅ 궁금한 점", "키워드 (R12)", "요약 {: .x}", "느낀 점 {: .y}", "키워드 & 용어 (셋째)"],
);
const separators = fc.constantFrom(" : ", ": ", "：", " - ", "", " | ", ", ", " → ", "\n", "  \n", "<br>");
const line = fc
  .array(fc.tuple(words, separators), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(""));

const block = fc.oneof(
  fc
    .tuple(fc.constantFrom("#", "##", "###", "####"), labels, separators, line)
    .map(([marks, ...rest]) => `${marks} ${rest.join("")}`),
  fc.tuple(fc.constantFrom("#", "##", "###"), words).map((parts) => parts.join(" ")),
  fc
    .tuple(fc.constantFrom("**", "__"), labels, separators, line)
    .map(([mark, label, separator, rest]) => `${mark}${label}${mark}${separator}${rest}`),
  fc.tuple(labels, separators, line).map((parts) => parts.join("")),
  fc.tuple(labels, fc.constantFrom("\n===", "\n---")).map((parts) => parts.join("")),
  fc
    .array(fc.tuple(fc.constantFrom("- ", "* ", "1. ", "  - ", "- [x] ", "- [ ] ", "   --> ", "  답: "), line), {
      minLength: 1,
      maxLength: 5,
    })
    .map((items) => items.map((item) => item.join("")).join("\n")),
  fc
    .array(fc.tuple(labels, line), { minLength: 1, maxLength: 3 })
    .map((rows) =>
      [
        "| 항목 | 내용 |",
        "|---|---|",
        ...rows.map(([label, value]) => `| ${label} | ${value.replace(/[|\n]/gu, " ")} |`),
      ].join("\n"),
    ),
  fc.tuple(labels, line).map(([label, value]) => `> **${label}**\n> ${value.replaceAll("\n", "\n> ")}`),
  fc.tuple(line, line).map(([term, definition]) => `${term.replaceAll("\n", " ")}\n: ${definition}`),
  fc.constantFrom("* * *", "---", "```\n요약: 코드\n```", "<!-- 키워드: 주석 -->", "<div>\n질문: 태그\n</div>"),
  line,
);

/** The body of a post as a careless student might type it. */
export const noteMarkdown = fc.array(block, { maxLength: 10 }).map((blocks) => blocks.join("\n\n"));
